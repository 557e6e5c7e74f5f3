import type { GridPolygons } from './grid-polygons.ts'

/**
 * Directed ring segments between vertices. Layer 2p is the shell of polygon p, layer 2p + 1 its holes: crossing a
 * segment from right to left raises the winding number of its layer by one.
 */
export interface LayeredSegments {
  readonly from: Int32Array
  readonly to: Int32Array
  readonly layer: Int32Array
  /** Whether the segment is new since the last noding pass. */
  readonly isNew: Uint8Array
}

/** Lists the segments of all rings; `vertexOf` gives the vertex of each position. Empty segments are left out. */
export function layeredSegments(polygons: GridPolygons, vertexOf: Int32Array): LayeredSegments {
  const { ringStart, polygonStart, polygonFeature } = polygons
  const from = new Int32Array(vertexOf.length)
  const to = new Int32Array(vertexOf.length)
  const layer = new Int32Array(vertexOf.length)
  let count = 0
  for (let p = 0; p < polygonFeature.length; p++) {
    for (let r = polygonStart[p]!; r < polygonStart[p + 1]!; r++) {
      const first = ringStart[r]!
      const last = ringStart[r + 1]! - 1
      for (let i = first; i <= last; i++) {
        const u = vertexOf[i]!
        const v = vertexOf[i === last ? first : i + 1]!
        if (u === v) continue
        from[count] = u
        to[count] = v
        layer[count++] = 2 * p + (r === polygonStart[p] ? 0 : 1)
      }
    }
  }
  return {
    from: from.subarray(0, count),
    to: to.subarray(0, count),
    layer: layer.subarray(0, count),
    isNew: new Uint8Array(count).fill(1),
  }
}
