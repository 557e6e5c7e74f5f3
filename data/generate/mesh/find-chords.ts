import type { Point } from '../plane/point.ts'

/** A straight way through a ring: where it enters and leaves, each on one of the ring's sides. */
export interface Chord {
  readonly start: { readonly side: number; readonly point: Point }
  readonly end: { readonly side: number; readonly point: Point }
  readonly meters: number
}

/**
 * The stretches inside a ring of the line with unit direction `along` at signed distance `offset` from
 * the origin (to the left of the direction), longest first.
 */
export function findChords(ring: readonly Point[], along: Point, offset: number): Chord[] {
  const meetings: { side: number; point: Point; t: number }[] = []
  for (let side = 0; side < ring.length; side++) {
    const [a, b] = [ring[side]!, ring[(side + 1) % ring.length]!]
    const [ha, hb] = [height(a, along) - offset, height(b, along) - offset]
    if (ha > 0 === hb > 0) continue
    const share = ha / (ha - hb)
    const point: Point = [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]
    meetings.push({ side, point, t: point[0] * along[0] + point[1] * along[1] })
  }
  meetings.sort((a, b) => a.t - b.t || a.side - b.side)
  const chords: Chord[] = []
  for (let i = 0; i + 1 < meetings.length; i += 2) {
    const [start, end] = [meetings[i]!, meetings[i + 1]!]
    chords.push({ start, end, meters: end.t - start.t })
  }
  return chords.sort((a, b) => b.meters - a.meters)
}

function height(point: Point, along: Point): number {
  return point[1] * along[0] - point[0] * along[1]
}
