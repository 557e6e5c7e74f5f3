import { hashPair } from './hash-pair.ts'
import type { LayeredSegments } from './layered-segments.ts'

/** The distinct undirected edges under a list of segments. */
export interface UniqueEdges {
  /** Lower and higher vertex of each edge. */
  readonly from: Int32Array
  readonly to: Int32Array
  readonly isNew: Uint8Array
  readonly edgeCount: number
  /** Edge of each segment. */
  readonly edgeOf: Int32Array
}

/** Gives segments that join the same two vertices, either way, one edge. Linear. */
export function uniqueEdges(segments: LayeredSegments): UniqueEdges {
  const n = segments.from.length
  let size = 16
  while (size < 2 * n) size *= 2
  const mask = size - 1
  const table = new Int32Array(size).fill(-1)
  const from = new Int32Array(n)
  const to = new Int32Array(n)
  const isNew = new Uint8Array(n)
  const edgeOf = new Int32Array(n)
  let edgeCount = 0
  for (let i = 0; i < n; i++) {
    const low = Math.min(segments.from[i]!, segments.to[i]!)
    const high = Math.max(segments.from[i]!, segments.to[i]!)
    let slot = hashPair(low, high) & mask
    let edge = table[slot]!
    while (edge >= 0 && (from[edge] !== low || to[edge] !== high)) {
      slot = (slot + 1) & mask
      edge = table[slot]!
    }
    if (edge < 0) {
      edge = edgeCount++
      table[slot] = edge
      from[edge] = low
      to[edge] = high
      isNew[edge] = 1
    }
    edgeOf[i] = edge
    isNew[edge]! &= segments.isNew[i]!
  }
  return {
    from: from.subarray(0, edgeCount),
    to: to.subarray(0, edgeCount),
    isNew: isNew.subarray(0, edgeCount),
    edgeCount,
    edgeOf,
  }
}
