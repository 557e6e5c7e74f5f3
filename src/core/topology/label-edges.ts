import type { Arrangement } from './build-arrangement.ts'
import type { LabelledEdges } from './labelled-edges.ts'
import type { NetEdges } from './net-edges.ts'

/** Edges between different owners, given the patch of each ring and the owner of each patch. */
export function labelEdges(
  edges: NetEdges,
  arrangement: Arrangement,
  patchOf: Int32Array,
  owners: Int32Array,
): LabelledEdges {
  const from = new Int32Array(edges.edgeCount)
  const to = new Int32Array(edges.edgeCount)
  const owner = new Int32Array(2 * edges.edgeCount)
  let edgeCount = 0
  for (let e = 0; e < edges.edgeCount; e++) {
    const left = owners[patchOf[arrangement.ringOf[2 * e]!]!]!
    const right = owners[patchOf[arrangement.ringOf[2 * e + 1]!]!]!
    if (left === right) continue
    from[edgeCount] = edges.from[e]!
    to[edgeCount] = edges.to[e]!
    owner[2 * edgeCount] = left
    owner[2 * edgeCount + 1] = right
    edgeCount++
  }
  return {
    points: edges.points,
    from: from.subarray(0, edgeCount),
    to: to.subarray(0, edgeCount),
    owner: owner.subarray(0, 2 * edgeCount),
    edgeCount,
  }
}
