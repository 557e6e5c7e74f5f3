import type { BuildOptions } from './build-options.ts'
import type { BuiltTopology } from './built-topology.ts'
import type { Defect } from './defect.ts'
import type { FlatPolygons } from './flat-polygons.ts'
import { joinExactly } from './join-exactly.ts'
import { joinVertices } from './join-vertices.ts'
import { repairPolygons } from './repair-polygons.ts'
import { snapToGrid } from './snap-to-grid.ts'
import { validateAccounting } from './validate-accounting.ts'

/** Slivers and lanes: gaps between wards of real cities are below a metre or above five. */
const DEFAULT_SLIVER_METERS = 2

/**
 * Makes polygons that should tile an area into a topology: exactly when they fit, else by cutting all borders where
 * they meet and giving each piece of ground one owner. Every feature ends with a face or with a `refused` defect.
 * Never throws on bad numbers.
 */
export function buildTopology(polygons: FlatPolygons, options: BuildOptions = {}): BuiltTopology {
  const tolerance = options.toleranceMeters ?? 'auto'
  const sliverMeters = positive(options.fillGapsUpToMeters ?? DEFAULT_SLIVER_METERS)
  const defects: Defect[] = []
  const grid = snapToGrid(polygons, defects)
  const joined = joinVertices(grid.points)
  const asItIs = tolerance !== 'auto' && !(tolerance > 0)
  const exact = asItIs || tolerance === 'auto' ? joinExactly(grid, joined, sliverMeters, asItIs) : null
  if (exact) {
    const { topology, faceOwner } = exact.assembled
    const known = [...defects, ...exact.gaps]
    const found = [...known, ...validateAccounting(grid, polygons, faceOwner, known)]
    return { topology, faceFeature: faceOwner, defects: found, toleranceMeters: 0 }
  }
  const rules = { sliverMeters, overlapRule: options.overlapRule ?? 'smaller' } as const
  for (const toleranceMeters of [tolerance === 'auto' ? tolerance : positive(tolerance), ...LAST_RESORTS]) {
    const repaired = repairPolygons(grid, joined, { ...rules, toleranceMeters })
    if (!repaired) continue
    const { topology, faceOwner } = repaired.assembled
    const known = [...defects, ...repaired.defects]
    const found = [...known, ...validateAccounting(grid, polygons, faceOwner, known)]
    return { topology, faceFeature: faceOwner, defects: found, toleranceMeters: repaired.toleranceMeters }
  }
  return refuseAll(polygons, defects)
}

/** Metres; tried in turn when rounding did not come to rest, which no input is known to cause. */
const LAST_RESORTS = [0.1, 1]

function refuseAll(polygons: FlatPolygons, defects: readonly Defect[]): BuiltTopology {
  const none = snapToGrid({ ...polygons, polygonFeature: new Uint32Array(0) }, [])
  const { topology, faceOwner } = joinExactly(none, joinVertices(none.points), 0)!.assembled
  const refused = validateAccounting(none, polygons, faceOwner, defects)
  return { topology, faceFeature: faceOwner, defects: [...defects, ...refused], toleranceMeters: 0 }
}

function positive(value: number): number {
  return value > 0 && value < 1e6 ? value : 0
}
