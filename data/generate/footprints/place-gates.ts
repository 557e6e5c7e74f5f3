import { distance } from '../plane/distance.ts'
import type { Point } from '../plane/point.ts'
import { segmentDistance } from '../plane/segment-distance.ts'
import type { Compound } from './compound.ts'
import type { Wall } from './find-walls.ts'

/** A gate in a compound's wall; `roadSide` when it opens to a street and not to a lane inside the block. */
export interface Gate {
  readonly id: string
  readonly compound: string
  readonly point: Point
  readonly roadSide: boolean
}

/** Puts gates on a compound's longest sides that face no other compound across a wall, street sides first. */
export function placeGates(
  compound: Compound,
  count: number,
  gridRing: readonly Point[],
  walls: readonly Wall[],
): Gate[] {
  const shared = walls.filter(({ compounds }) => compounds.length === 2 && compounds.includes(compound.id))
  const sides = compound.ring.map((a, i) => {
    const b = compound.ring[(i + 1) % compound.ring.length]!
    const point: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
    const meters = distance(a, b)
    const isShared = shared.some(({ line }) => segmentDistance(point, line[0], line[1]) < 1)
    const roadSide = Math.min(...gridSides(gridRing).map(([c, d]) => segmentDistance(point, c, d))) < 25
    return { point, roadSide, worth: isShared ? -1 : meters * (roadSide ? 3 : 1), i }
  })
  sides.sort((a, b) => b.worth - a.worth || a.i - b.i)
  return Array.from({ length: count }, (_, index) => {
    const { point, roadSide } = sides[index % sides.length]!
    return { id: `G-${compound.id}-${index + 1}`, compound: compound.id, point, roadSide }
  })
}

function gridSides(ring: readonly Point[]): (readonly [Point, Point])[] {
  return ring.map((point, i) => [point, ring[(i + 1) % ring.length]!] as const)
}
