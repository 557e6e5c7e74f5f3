import type { Problem } from '#core/problem/problem.ts'

/** Degrees to each side of a place: a few blocks. */
const REACH_DEGREES = 0.0015

/** West, south, east, north around the place that a problem names, or null when it names none. */
export function boxAround({ data }: Problem): readonly [number, number, number, number] | null {
  const { lng, lat } = data
  if (typeof lng !== 'number' || typeof lat !== 'number') return null
  return [lng - REACH_DEGREES, lat - REACH_DEGREES, lng + REACH_DEGREES, lat + REACH_DEGREES]
}
