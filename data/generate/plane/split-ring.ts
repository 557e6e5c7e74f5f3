import { findChords } from '../mesh/find-chords.ts'
import type { Point } from './point.ts'
import { ringArea } from './ring-area.ts'

/**
 * Cuts a ring straight across the given direction so that about `share` of its area lies on the side the
 * direction comes from; undefined when the cut would leave a sliver. Both parts are counterclockwise.
 */
export function splitRing(
  ring: readonly Point[],
  direction: Point,
  share: number,
): readonly [Point[], Point[]] | undefined {
  const along: Point = [direction[1], -direction[0]]
  const heights = ring.map(([x, y]) => x * direction[0] + y * direction[1])
  let [low, high] = [Math.min(...heights), Math.max(...heights)]
  const area = ringArea(ring)
  let parts: readonly [Point[], Point[]] | undefined
  for (let round = 0; round < 18; round++) {
    const middle = (low + high) / 2
    const chord = findChords(ring, along, middle)[0]
    if (chord === undefined) return undefined
    const { start, end } = chord
    const first = [start.point, end.point, ...between(ring, end.side, start.side)]
    const second = [end.point, start.point, ...between(ring, start.side, end.side)]
    const lower = heightOf(first, direction) < heightOf(second, direction) ? first : second
    const upper = lower === first ? second : first
    parts = [lower, upper]
    if (Math.abs(ringArea(lower)) / area < share) low = middle
    else high = middle
  }
  const isSound = parts!.every((part) => ringArea(part) > 0.05 * area)
  return isSound ? parts : undefined
}

/** The corners met when walking the ring from one side to another. */
function between(ring: readonly Point[], from: number, to: number): Point[] {
  const corners: Point[] = []
  for (let at = (from + 1) % ring.length; ; at = (at + 1) % ring.length) {
    corners.push(ring[at]!)
    if (at === to) return corners
  }
}

function heightOf(ring: readonly Point[], direction: Point): number {
  return ring.reduce((sum, [x, y]) => sum + x * direction[0] + y * direction[1], 0) / ring.length
}
