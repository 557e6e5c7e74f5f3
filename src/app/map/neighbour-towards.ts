import type { Place } from './name-places.ts'

/** The four ways of the arrow keys, as steps east and north. */
export const WAYS = {
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
} as const

/** A direction off the way by more than this is no longer that way: cosine of 60°. */
const WIDEST_COSINE = 0.5

/**
 * The candidate that lies most nearly in a direction, judged by the angle first and the distance after; undefined when
 * none lies within 60° of it. Longitudes are shortened by latitude.
 */
export function neighbourTowards(
  from: Place,
  way: readonly [east: number, north: number],
  candidates: Iterable<readonly [region: number, place: Place]>,
): number | undefined {
  const stretch = Math.cos((from[1] * Math.PI) / 180)
  let best: { readonly region: number; readonly cost: number } | undefined
  for (const [region, [lng, lat]] of candidates) {
    const east = (lng - from[0]) * stretch
    const north = lat - from[1]
    const distance = Math.hypot(east, north)
    const cosine = distance === 0 ? -1 : (east * way[0] + north * way[1]) / distance
    const cost = distance / cosine ** 2
    if (cosine >= WIDEST_COSINE && (best === undefined || cost < best.cost)) best = { region, cost }
  }
  return best?.region
}
