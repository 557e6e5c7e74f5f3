import { toDegrees } from '#core/geometry/grid.ts'
import type { PlanBase } from '#core/plan/plan-base.ts'

/** Share of residents left out at each of the four sides. */
const LEFT_OUT = 0.04

/**
 * West, south, east, north in degrees of the area where nearly all residents live: the middle 92 % of them in each
 * direction. Mountains and farmland around a city stay outside. Null when no residents are known.
 */
export function residentExtent({
  topology,
  figures,
}: PlanBase): [west: number, south: number, east: number, north: number] | null {
  const { points, arcStart, faceRingStart, faceRings } = topology
  const places: { readonly x: number; readonly y: number; readonly residents: number }[] = []
  for (let face = 0; face < topology.faceCount; face++) {
    const residents = figures.residents[face]!
    if (residents === 0) continue
    const at = arcStart[faceRings[faceRingStart[face]!]! >> 1]! * 2
    places.push({ x: points[at]!, y: points[at + 1]!, residents })
  }
  const total = places.reduce((sum, { residents }) => sum + residents, 0)
  if (total === 0) return null
  const quantile = (axis: 'x' | 'y', share: number): number => {
    let below = 0
    for (const place of places.toSorted((a, b) => a[axis] - b[axis])) {
      below += place.residents
      if (below >= total * share) return toDegrees(place[axis])
    }
    return toDegrees(places.at(-1)![axis])
  }
  return [
    quantile('x', LEFT_OUT),
    quantile('y', LEFT_OUT),
    quantile('x', 1 - LEFT_OUT),
    quantile('y', 1 - LEFT_OUT),
  ]
}
