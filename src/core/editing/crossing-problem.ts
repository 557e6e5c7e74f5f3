import { problem, type Problem } from '#core/problem/problem.ts'
import type { ArcCourses } from './arc-courses.ts'
import { changedSpan } from './changed-span.ts'
import type { EditGround } from './edit-ground.ts'
import { placeData } from './place-data.ts'
import { isSameDirection } from './same-direction.ts'
import { segmentsMeet, type Segment } from './segments-meet.ts'

/** An arc as it will run. */
interface Course {
  readonly arc: number
  readonly points: ArrayLike<number>
  /** In array elements. */
  readonly begin: number
  /** Number of segments. */
  readonly count: number
}

/**
 * Where new segments meet what they must not: `border-folds` for the arc itself, `border-crosses {arc}` and
 * `border-touches {arc}` for another one. Every new segment against everything near it, exactly.
 */
export function crossingProblem(ground: EditGround, courses: ArcCourses): Problem | null {
  const { topology } = ground
  const courseOf = (arc: number): Course => {
    const points = courses.get(arc)
    if (points !== undefined) return { arc, points, begin: 0, count: points.length / 2 - 1 }
    const begin = topology.arcStart[arc]!
    return { arc, points: topology.points, begin: begin * 2, count: topology.arcEnd[arc]! - begin - 1 }
  }
  const moved = [...courses.keys()]
  for (const [arc, points] of courses) {
    const [from, to] = changedSpan(topology, arc, points)
    if (from === to) continue
    const near = ground.arcs.search(...boxOf(points, from, to)).filter((other) => !courses.has(other))
    const own = courseOf(arc)
    const others = [...moved, ...near].map(courseOf)
    for (let k = from; k < to; k++) {
      for (const other of others) {
        for (let m = 0; m < other.count; m++) {
          if (other.arc === arc && m === k) continue
          const wrong = meeting(ground, { course: own, index: k }, { course: other, index: m })
          if (wrong !== null) return wrong
        }
      }
    }
  }
  return null
}

/** A segment by its course and its index along it. */
interface CourseSegment {
  readonly course: Course
  readonly index: number
}

function meeting(
  { topology }: EditGround,
  { course: own, index: k }: CourseSegment,
  { course: other, index: m }: CourseSegment,
): Problem | null {
  const segment = segmentOf(own, k)
  const against = segmentOf(other, m)
  const [ax, ay, bx, by] = segment
  const [cx, cy, dx, dy] = against
  if (Math.max(ax, bx) < Math.min(cx, dx) || Math.max(cx, dx) < Math.min(ax, bx)) return null
  if (Math.max(ay, by) < Math.min(cy, dy) || Math.max(cy, dy) < Math.min(ay, by)) return null
  const own0 = vertexName(topology.origin, own, k)
  const own1 = vertexName(topology.origin, own, k + 1)
  const other0 = vertexName(topology.origin, other, m)
  const other1 = vertexName(topology.origin, other, m + 1)
  const shared = own0 === other0 || own0 === other1 ? 0 : own1 === other0 || own1 === other1 ? 1 : null
  const place = (x: number, y: number): Problem => {
    if (own.arc === other.arc) return problem('border-folds', { ...placeData(x, y) })
    return problem('border-touches', { arc: other.arc, ...placeData(x, y) })
  }
  if (shared !== null) {
    const name = shared === 0 ? own0 : own1
    const [x, y, ox, oy] = shared === 0 ? [ax, ay, bx, by] : [bx, by, ax, ay]
    const [px, py] = name === other0 ? [dx, dy] : [cx, cy]
    return isSameDirection([x, y], [ox, oy], [px, py]) ? place(x, y) : null
  }
  const how = segmentsMeet(segment, against)
  if (how === null) return null
  const [x, y] = meetingPlace(segment, against)
  if (how === 'touch' || own.arc === other.arc) return place(x, y)
  return problem('border-crosses', { arc: other.arc, ...placeData(x, y) })
}

/** Equal for vertices that are one by right: the same position of an arc, or the same node. */
function vertexName(origin: Int32Array, { arc, count }: Course, index: number): number {
  if (index === 0) return -1 - origin[2 * arc]!
  if (index === count) return -1 - origin[2 * arc + 1]!
  return arc * 2 ** 26 + index
}

function segmentOf({ points, begin }: Course, index: number): Segment {
  const at = begin + index * 2
  return [points[at]!, points[at + 1]!, points[at + 2]!, points[at + 3]!]
}

/** Roughly where two segments meet: for showing it. */
function meetingPlace([ax, ay, bx, by]: Segment, [cx, cy, dx, dy]: Segment): [number, number] {
  const turn = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx)
  if (turn === 0) return [cx, cy]
  const along = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / turn
  return [ax + (bx - ax) * along, ay + (by - ay) * along]
}

function boxOf(points: readonly number[], from: number, to: number): [number, number, number, number] {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let i = from; i <= to; i++) {
    minX = Math.min(minX, points[i * 2]!)
    maxX = Math.max(maxX, points[i * 2]!)
    minY = Math.min(minY, points[i * 2 + 1]!)
    maxY = Math.max(maxY, points[i * 2 + 1]!)
  }
  return [minX, minY, maxX, maxY]
}
