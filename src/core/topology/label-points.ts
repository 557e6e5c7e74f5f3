import polylabel from 'polylabel'
import { toDegrees } from '#core/geometry/grid.ts'
import { outlinePolygons } from './outline-polygons.ts'
import type { Outlines } from './outlines.ts'

/** Finest step of the search for the inner point, relative to the larger side of the polygon's box. */
const PRECISION_SHARE = 0.02

/**
 * The point of each label that lies farthest inside its largest polygon (pole of inaccessibility), in degrees: where
 * its name stands and what "lies inside a lasso" means. The horizontal scale is corrected for latitude.
 */
export function labelPoints(outlines: Outlines): Map<number, [lng: number, lat: number]> {
  const found = new Map<number, [number, number]>()
  for (const [label, polygons] of outlinePolygons(outlines)) {
    const largest = polygons[0]!
    const stretch = Math.cos((largest[0]![0]![1] * Math.PI) / 180)
    const scaled = largest.map((ring) => ring.map(([lng, lat]): [number, number] => [lng * stretch, lat]))
    const heights = largest[0]!.reduce(
      ([south, north], [, lat]) => [Math.min(south, lat), Math.max(north, lat)],
      [Infinity, -Infinity],
    )
    const precision = (heights[1] - heights[0]) * PRECISION_SHARE
    const point = polylabel(scaled, Math.max(precision, toDegrees(1)))
    found.set(label, [point[0] / stretch, point[1]])
  }
  return found
}
