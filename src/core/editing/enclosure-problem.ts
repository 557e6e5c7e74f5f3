import { problem, type Problem } from '#core/problem/problem.ts'
import { ringContains } from '#core/topology/ring-contains.ts'
import { ringPositions } from '#core/topology/ring-positions.ts'
import type { ArcCourses } from './arc-courses.ts'
import type { EditGround } from './edit-ground.ts'
import { placeData } from './place-data.ts'

/**
 * What is wrong although nothing crosses: `border-folds` when a ring would wind the other way round, `border-encloses`
 * when a border jumps over something that stands apart (an enclave, another island).
 */
export function enclosureProblem(ground: EditGround, courses: ArcCourses): Problem | null {
  const { topology } = ground
  for (const start of ringsOf(ground, courses)) {
    const before = ringPositions(topology, start)
    const after = coursedPositions(ground, courses, start)
    if (Math.sign(doubledArea(before)) !== Math.sign(doubledArea(after))) {
      return problem('border-folds', { ...placeData(after[0]!, after[1]!) })
    }
    for (const arc of ground.arcs.search(...boxOf(before, after))) {
      if (courses.has(arc)) continue
      const at = topology.arcStart[arc]! * 2
      const [x, y] = [topology.points[at]!, topology.points[at + 1]!]
      const was = ringContains(before, 0, before.length / 2, x, y)
      const is = ringContains(after, 0, after.length / 2, x, y)
      if (was * is < 0) return problem('border-encloses', { ...placeData(x, y) })
    }
  }
  return null
}

/** A half-edge of every ring, of one face beside each arc, that takes another course. */
function ringsOf({ topology }: EditGround, courses: ArcCourses): number[] {
  const seen = new Set<number>()
  const starts: number[] = []
  for (const arc of courses.keys()) {
    const start = 2 * arc
    if (seen.has(start)) continue
    starts.push(start)
    let at = start
    do {
      seen.add(at)
      at = topology.next[at]!
    } while (at !== start)
  }
  return starts
}

/** Positions of a ring with the new courses in it. */
function coursedPositions({ topology }: EditGround, courses: ArcCourses, start: number): number[] {
  const { points, arcStart, arcEnd, next } = topology
  const ring: number[] = []
  let at = start
  do {
    const arc = at >> 1
    const course = courses.get(arc) ?? points.subarray(arcStart[arc]! * 2, arcEnd[arc]! * 2)
    const last = course.length - 2
    if ((at & 1) === 0) for (let i = 0; i < last; i += 2) ring.push(course[i]!, course[i + 1]!)
    else for (let i = last; i > 0; i -= 2) ring.push(course[i]!, course[i + 1]!)
    at = next[at]!
  } while (at !== start)
  return ring
}

function doubledArea(ring: readonly number[]): number {
  const [x0, y0] = [ring[0]!, ring[1]!]
  let sum = 0
  for (let i = 2; i + 3 < ring.length; i += 2) {
    sum += (ring[i]! - x0) * (ring[i + 3]! - y0) - (ring[i + 2]! - x0) * (ring[i + 1]! - y0)
  }
  return sum
}

/** The box of the positions that differ, or of all when their number does. */
function boxOf(before: readonly number[], after: readonly number[]): [number, number, number, number] {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity]
  const isSameLength = before.length === after.length
  for (const [ring, other] of [
    [before, after],
    [after, before],
  ] as const) {
    for (let i = 0; i < ring.length; i += 2) {
      if (isSameLength && ring[i] === other[i] && ring[i + 1] === other[i + 1]) continue
      for (const k of isSameLength ? [neighbour(ring, i, -2), i, neighbour(ring, i, 2)] : [i]) {
        minX = Math.min(minX, ring[k]!)
        maxX = Math.max(maxX, ring[k]!)
        minY = Math.min(minY, ring[k + 1]!)
        maxY = Math.max(maxY, ring[k + 1]!)
      }
    }
  }
  return [minX, minY, maxX, maxY]
}

function neighbour(ring: readonly number[], at: number, by: number): number {
  return (at + by + ring.length) % ring.length
}
