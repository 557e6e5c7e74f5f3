import { arrangePolygons } from './arrange-polygons.ts'
import type { Defect } from './defect.ts'
import { featureAreas } from './feature-areas.ts'
import type { FlatPolygons } from './flat-polygons.ts'
import { joinExactly } from './join-exactly.ts'
import { joinVertices } from './join-vertices.ts'
import { snapToGrid } from './snap-to-grid.ts'
import { validateCuts } from './validate-cuts.ts'
import { validatePatches } from './validate-patches.ts'
import { validateRings } from './validate-rings.ts'

/** Lists what is wrong with polygons that should tile an area, and mends nothing: every outcome is `kept`. */
export function validatePolygons(polygons: FlatPolygons): readonly Defect[] {
  const defects: Defect[] = []
  const grid = snapToGrid(polygons, defects)
  const joined = joinVertices(grid.points)
  const exact = joinExactly(grid, joined, 0)
  if (exact) defects.push(...exact.gaps)
  else {
    const arranged = arrangePolygons(grid, joined, 0)
    if (arranged) {
      defects.push(...validateRings(grid, arranged))
      defects.push(...validatePatches(arranged.patches, featureAreas(grid), () => false))
      const named = new Set(defects.flatMap(({ features }) => features))
      defects.push(...validateCuts(grid, joined, arranged, new Float64Array(grid.featureCount), named))
    }
  }
  return defects.map((defect) =>
    Object.assign(defect, { outcome: 'kept', reason: defect.reason ?? 'not-mended' }),
  )
}
