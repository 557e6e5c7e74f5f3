import { metersPerStep } from '#core/geometry/meters-per-step.ts'
import { buildArrangement, type Arrangement } from './build-arrangement.ts'
import { clusterVertices } from './cluster-vertices.ts'
import { coverPatches, type Patches } from './cover-patches.ts'
import type { GridPolygons } from './grid-polygons.ts'
import type { JoinedVertices } from './join-vertices.ts'
import { layeredSegments, type LayeredSegments } from './layered-segments.ts'
import { netEdges, type NetEdges } from './net-edges.ts'
import { nodeSegments } from './node-segments.ts'
import { VertexTable } from './vertex-table.ts'

/** Polygons cut where they meet, with what covers each piece of ground. */
export interface ArrangedPolygons {
  readonly edges: NetEdges
  readonly arrangement: Arrangement
  readonly patches: Patches
  /** Vertex that each input position was drawn to. */
  readonly vertexOf: Int32Array
  /** The ring segments after cutting. */
  readonly segments: LayeredSegments
}

/**
 * Draws positions together within a tolerance, cuts the borders where they meet and finds the patches. Null when
 * rounding did not come to rest.
 */
export function arrangePolygons(
  polygons: GridPolygons,
  joined: JoinedVertices,
  toleranceMeters: number,
): ArrangedPolygons | null {
  const scale = metersPerStep(middleLatitude(joined.points))
  let { vertexOf } = joined
  if (toleranceMeters > 0) {
    const weight = new Int32Array(joined.vertexCount)
    for (const v of vertexOf) weight[v]!++
    const target = clusterVertices(joined.points, weight, scale, toleranceMeters)
    vertexOf = vertexOf.map((v) => target[v]!)
  }
  const table = new VertexTable(joined.points)
  const noded = nodeSegments(
    table,
    layeredSegments(polygons, vertexOf),
    toleranceMeters / scale.north,
    scale.east / scale.north,
  )
  if (!noded.settled) return null
  const edges = netEdges(table.points.subarray(0, 2 * table.count), noded.segments)
  const arrangement = buildArrangement(edges)
  if (!arrangement) return null
  const patches = coverPatches(edges, arrangement, polygons.polygonFeature)
  return { edges, arrangement, patches, vertexOf, segments: noded.segments }
}

function middleLatitude(points: Int32Array): number {
  let low = Infinity
  let high = -Infinity
  for (let i = 1; i < points.length; i += 2) {
    low = Math.min(low, points[i]!)
    high = Math.max(high, points[i]!)
  }
  return low <= high ? (low + high) / 2 : 0
}
