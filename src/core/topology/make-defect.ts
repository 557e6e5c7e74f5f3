import { toDegrees } from '#core/geometry/grid.ts'
import type { Defect, DefectKind } from './defect.ts'

/**
 * A mended defect at grid positions (x, y interleaved): the first is its place, all of them make its box. Those that
 * were not mended change `outcome` and `reason`.
 */
export function makeDefect(
  kind: DefectKind,
  features: readonly number[],
  points: readonly number[],
  areaSquareMeters: number,
): Defect {
  const bbox: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let i = 0; i < points.length; i += 2) {
    bbox[0] = Math.min(bbox[0], toDegrees(points[i]!))
    bbox[1] = Math.min(bbox[1], toDegrees(points[i + 1]!))
    bbox[2] = Math.max(bbox[2], toDegrees(points[i]!))
    bbox[3] = Math.max(bbox[3], toDegrees(points[i + 1]!))
  }
  return {
    kind,
    outcome: 'repaired',
    features,
    at: [toDegrees(points[0]!), toDegrees(points[1]!)],
    bbox,
    areaSquareMeters,
    movedMeters: 0,
    reason: null,
  }
}
