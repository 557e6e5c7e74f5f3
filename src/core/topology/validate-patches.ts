import type { Patch, Patches } from './cover-patches.ts'
import type { Defect } from './defect.ts'
import { makeDefect } from './make-defect.ts'

/**
 * Gaps and overlaps as defects; a gap names its neighbours, longest border first. An overlap that is all of each of
 * its features is a `duplicate-polygon`. Gaps that `isKept` says stay are kept as `gap-too-wide`.
 */
export function validatePatches(
  patches: Patches,
  areas: Float64Array,
  isKept: (patch: number, fault: Patch) => boolean,
): Defect[] {
  const defects: Defect[] = []
  for (const [number, fault] of patches.faults) {
    const [west, south, east, north] = fault.bbox
    const place = [...fault.at, west, south, east, north]
    const area = Math.max(0, fault.areaSquareMeters)
    if (fault.features.length === 0) {
      const defect = makeDefect('gap', neighbours(patches, fault), place, area)
      defects.push(isKept(number, fault) ? { ...defect, outcome: 'kept', reason: 'gap-too-wide' } : defect)
      continue
    }
    const isWhole = fault.features.every((feature) => Math.abs(areas[feature]! - area) <= 1e-6 * area)
    defects.push(makeDefect(isWhole ? 'duplicate-polygon' : 'overlap', fault.features, place, area))
  }
  return defects
}

function neighbours(patches: Patches, fault: Patch): number[] {
  const lengths = new Map<number, number>()
  for (const [other, length] of fault.borders) {
    for (const feature of patches.covers[other]!) lengths.set(feature, (lengths.get(feature) ?? 0) + length)
  }
  return [...lengths.keys()].sort((a, b) => lengths.get(b)! - lengths.get(a)! || a - b)
}
