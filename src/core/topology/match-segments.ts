import type { GridPolygons } from './grid-polygons.ts'
import type { JoinedVertices } from './join-vertices.ts'
import type { LabelledEdges } from './labelled-edges.ts'
import { OUTSIDE } from './topology.ts'

/**
 * Pairs each ring segment with the same segment walked the other way. Unpaired ones border OUTSIDE; pairs within one
 * feature vanish. Null when a directed segment occurs twice (polygons overlap) or is paired within its polygon (a spike).
 */
export function matchSegments(polygons: GridPolygons, joined: JoinedVertices): LabelledEdges | null {
  const { vertexOf, points, vertexCount } = joined
  const { polygonFeature } = polygons
  const n = vertexOf.length
  const target = new Int32Array(n)
  const polygon = new Int32Array(n)
  segmentEnds(polygons, vertexOf, target, polygon)

  const start = new Uint32Array(vertexCount + 1)
  for (let i = 0; i < n; i++) start[vertexOf[i]!]!++
  for (let v = 0, sum = 0; v <= vertexCount; v++) start[v] = sum += start[v]!
  const out = new Int32Array(n)
  for (let i = n - 1; i >= 0; i--) out[--start[vertexOf[i]!]!] = i

  const done = new Uint8Array(n)
  const from = new Int32Array(n)
  const to = new Int32Array(n)
  const owner = new Int32Array(2 * n)
  let edgeCount = 0
  for (let i = 0; i < n; i++) {
    const u = vertexOf[i]!
    const v = target[i]!
    for (let k = start[u]!, end = start[u + 1]!; k < end; k++) {
      if (out[k] !== i && target[out[k]!] === v) return null
    }
    if (done[i] === 1) continue
    const left = polygonFeature[polygon[i]!]!
    let right = OUTSIDE
    for (let k = start[v]!, end = start[v + 1]!; k < end; k++) {
      const j = out[k]!
      if (target[j] !== u) continue
      if (polygon[j] === polygon[i]) return null
      right = polygonFeature[polygon[j]!]!
      done[j] = 1
      break
    }
    if (right === left) continue
    from[edgeCount] = u
    to[edgeCount] = v
    owner[2 * edgeCount] = left
    owner[2 * edgeCount + 1] = right
    edgeCount++
  }
  return {
    points,
    from: from.subarray(0, edgeCount),
    to: to.subarray(0, edgeCount),
    owner: owner.subarray(0, 2 * edgeCount),
    edgeCount,
  }
}

/** For the segment that starts at each position: the vertex it ends at and its polygon. */
function segmentEnds(
  polygons: GridPolygons,
  vertexOf: Int32Array,
  target: Int32Array,
  polygon: Int32Array,
): void {
  const { ringStart, polygonStart, polygonFeature } = polygons
  for (let p = 0; p < polygonFeature.length; p++) {
    for (let r = polygonStart[p]!; r < polygonStart[p + 1]!; r++) {
      const first = ringStart[r]!
      const last = ringStart[r + 1]! - 1
      for (let i = first; i < last; i++) target[i] = vertexOf[i + 1]!
      target[last] = vertexOf[first]!
      polygon.fill(p, first, last + 1)
    }
  }
}
