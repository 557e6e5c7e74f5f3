import { ringContains } from './ring-contains.ts'

/**
 * Labels whose inner point lies inside or on a drawn ring (degrees, closed or not): what a box or a lasso picks.
 * A unit is in when its inner point is in, however large the rest of it is.
 */
export function labelsInRing(
  innerPoints: ReadonlyMap<number, readonly [lng: number, lat: number]>,
  ring: readonly (readonly [lng: number, lat: number])[],
): number[] {
  const flat = ring.flat()
  const picked: number[] = []
  for (const [label, [lng, lat]] of innerPoints) {
    if (ringContains(flat, 0, ring.length, lng, lat) >= 0) picked.push(label)
  }
  return picked
}
