import { distance } from '../plane/distance.ts'
import type { Point } from '../plane/point.ts'
import { segmentDistance } from '../plane/segment-distance.ts'
import type { Compound } from './compound.ts'

/** A wall between two compounds that face each other across it, or around one side of a compound. */
export interface Wall {
  readonly id: string
  readonly compounds: readonly string[]
  readonly line: readonly [Point, Point]
}

/** Walls shorter than this are corners that touch. */
const SHORTEST_METERS = 4
/** Sides of neighbours closer than this face each other across a lane; each has a wall of its own. */
const LANE_METERS = 9

/** The walls that compounds of one grid share, and those on both sides of the lanes between them. */
export function findWalls(compounds: readonly Compound[]): Wall[] {
  const walls: Wall[] = []
  const grid = compounds[0]?.grid
  for (const [i, one] of compounds.entries())
    for (const other of compounds.slice(i + 1))
      for (const [a, b] of sides(one))
        for (const [c, d] of sides(other)) {
          const line = overlap(a, b, c, d)
          if (line !== undefined) add([one.id, other.id], line)
          if (!isAcrossLane(a, b, c, d)) continue
          add([one.id], [a, b])
          add([other.id], [c, d])
        }
  return walls

  function add(ids: readonly string[], line: Wall['line']) {
    const isKnown = walls.some(({ line: known }) => known[0] === line[0] && known[1] === line[1])
    if (!isKnown) walls.push({ id: `W-${grid}-${walls.length + 1}`, compounds: ids, line })
  }
}

/** Whether two sides run against each other on both sides of a lane. */
function isAcrossLane(a: Point, b: Point, c: Point, d: Point): boolean {
  const [length, other] = [distance(a, b), distance(c, d)]
  if (length < SHORTEST_METERS || other < SHORTEST_METERS) return false
  const turn = ((b[0] - a[0]) * (d[0] - c[0]) + (b[1] - a[1]) * (d[1] - c[1])) / (length * other)
  if (turn > -0.99) return false
  const middle: Point = [(c[0] + d[0]) / 2, (c[1] + d[1]) / 2]
  const away = segmentDistance(middle, a, b)
  return away > 1 && away < LANE_METERS
}

function sides({ ring }: Compound): (readonly [Point, Point])[] {
  return ring.map((point, i) => [point, ring[(i + 1) % ring.length]!] as const)
}

/** The common stretch of two sides that run along the same line, if long enough. */
function overlap(a: Point, b: Point, c: Point, d: Point): readonly [Point, Point] | undefined {
  const length = distance(a, b)
  if (length < SHORTEST_METERS) return undefined
  const [ux, uy] = [(b[0] - a[0]) / length, (b[1] - a[1]) / length]
  const along = (p: Point) => (p[0] - a[0]) * ux + (p[1] - a[1]) * uy
  const off = (p: Point) => Math.abs((p[1] - a[1]) * ux - (p[0] - a[0]) * uy)
  if (off(c) > 0.03 || off(d) > 0.03) return undefined
  const from = Math.max(0, Math.min(along(c), along(d)))
  const to = Math.min(length, Math.max(along(c), along(d)))
  if (to - from < SHORTEST_METERS) return undefined
  return [
    [a[0] + ux * from, a[1] + uy * from],
    [a[0] + ux * to, a[1] + uy * to],
  ]
}
