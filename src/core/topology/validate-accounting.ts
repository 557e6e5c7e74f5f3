import { toGrid } from '#core/geometry/grid.ts'
import type { Defect, DefectKind } from './defect.ts'
import type { FlatPolygons } from './flat-polygons.ts'
import type { GridPolygons } from './grid-polygons.ts'
import { makeDefect } from './make-defect.ts'

/**
 * A `refused` defect for each feature that has no face and was not refused before: it had no polygon, others cover
 * all of it, or it is too small for the grid and the tolerance.
 */
export function validateAccounting(
  grid: GridPolygons,
  polygons: FlatPolygons,
  faceOwner: Int32Array,
  defects: readonly Defect[],
): Defect[] {
  const kinds = new Map<number, DefectKind>()
  const settled = new Uint8Array(polygons.featureCount)
  for (const feature of faceOwner) settled[feature] = 1
  for (const { kind, outcome, features } of defects) {
    for (const feature of features) {
      if (outcome === 'refused') settled[feature] = 1
      if (kind === 'duplicate-polygon' || (kind === 'overlap' && !kinds.has(feature)))
        kinds.set(feature, kind)
    }
  }
  if (settled.every((flag) => flag === 1)) return []
  const place = new Map<number, readonly [number, number]>()
  for (let p = grid.polygonFeature.length - 1; p >= 0; p--) {
    const i = grid.ringStart[grid.polygonStart[p]!]!
    place.set(grid.polygonFeature[p]!, [grid.points[2 * i]!, grid.points[2 * i + 1]!])
  }
  const refused: Defect[] = []
  for (let feature = 0; feature < polygons.featureCount; feature++) {
    if (settled[feature] === 1) continue
    const at = place.get(feature)
    const kind = kinds.get(feature) ?? (at ? 'zero-area' : 'too-few-points')
    let reason = at ? 'collapsed' : 'no-polygon'
    if (kinds.has(feature)) reason = 'covered-by-others'
    const defect = makeDefect(kind, [feature], at ?? [toGrid(0), toGrid(0)], 0)
    refused.push({ ...defect, outcome: 'refused', reason })
  }
  return refused
}
