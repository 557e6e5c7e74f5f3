import type { ArrangedPolygons } from './arrange-polygons.ts'
import type { Defect } from './defect.ts'
import type { GridPolygons } from './grid-polygons.ts'
import type { JoinedVertices } from './join-vertices.ts'
import { makeDefect } from './make-defect.ts'

/**
 * Features whose border did not have the vertices that its neighbours have (T-junctions), or was drawn to theirs
 * (`moved`, metres by feature), as one `unmatched-border` each. Features `named` in another defect are left out.
 */
export function validateCuts(
  polygons: GridPolygons,
  joined: JoinedVertices,
  { edges, segments }: Pick<ArrangedPolygons, 'edges' | 'segments'>,
  moved: Float64Array,
  named: ReadonlySet<number>,
): Defect[] {
  const { ringStart, polygonStart, polygonFeature, points } = polygons
  const cuts = new Map<number, number[]>()
  const ownVertex = new Int32Array(edges.points.length >> 1).fill(-1)
  for (let p = 0, s = 0; p < polygonFeature.length; p++) {
    const feature = polygonFeature[p]!
    const first = ringStart[polygonStart[p]!]!
    for (let i = first; i < ringStart[polygonStart[p + 1]!]!; i++) ownVertex[joined.vertexOf[i]!] = p
    for (; s < segments.from.length && segments.layer[s]! >> 1 === p; s++) {
      const v = segments.from[s]!
      if (ownVertex[v] === p || named.has(feature)) continue
      const list = cuts.get(feature)
      if (list) list.push(edges.points[2 * v]!, edges.points[2 * v + 1]!)
      else cuts.set(feature, [edges.points[2 * v]!, edges.points[2 * v + 1]!])
    }
    if (moved[feature]! > 0 && !cuts.has(feature) && !named.has(feature)) {
      cuts.set(feature, [points[2 * first]!, points[2 * first + 1]!])
    }
  }
  return [...cuts].map(([feature, places]) =>
    Object.assign(makeDefect('unmatched-border', [feature], places, 0), { movedMeters: moved[feature]! }),
  )
}
