import { orient2d } from 'robust-predicates'
import { problem, type Problem } from '#core/problem/problem.ts'
import type { EditableTopology } from '#core/topology/editable-topology.ts'
import type { ArcCourses } from './arc-courses.ts'
import { placeData } from './place-data.ts'

/** A half-edge and the vector of its first segment. */
interface Leaving {
  readonly halfEdge: number
  readonly x: number
  readonly y: number
}

/**
 * `border-crosses {arc}` where the arcs at a node would leave it in another order than now: then one has been swung
 * past another without crossing it.
 */
export function rotationProblem(topology: EditableTopology, courses: ArcCourses): Problem | null {
  const nodes = new Set<number>()
  for (const arc of courses.keys()) nodes.add(topology.origin[2 * arc]!).add(topology.origin[2 * arc + 1]!)
  for (const node of nodes) {
    const halfEdges: number[] = []
    topology.eachLeaving(node, (halfEdge) => halfEdges.push(halfEdge))
    if (halfEdges.length < 3) continue
    const now = inOrder(halfEdges.map((halfEdge) => leavingNow(topology, halfEdge)))
    const then = inOrder(halfEdges.map((halfEdge) => leavingThen(topology, courses, halfEdge)))
    const shift = then.indexOf(now[0]!)
    const at = now.findIndex((halfEdge, i) => then[(i + shift) % then.length] !== halfEdge)
    if (at < 0) continue
    const arc = now[at]! >> 1
    const start = courses.get(arc) ?? topology.points.subarray(topology.arcStart[arc]! * 2)
    return problem('border-crosses', { arc, ...placeData(start[0]!, start[1]!) })
  }
  return null
}

/** Half-edges counter-clockwise from east. */
function inOrder(leaving: readonly Leaving[]): number[] {
  const isLower = ({ x, y }: Leaving): boolean => y < 0 || (y === 0 && x < 0)
  return leaving
    .toSorted((a, b) => Number(isLower(a)) - Number(isLower(b)) || orient2d(0, 0, a.x, a.y, b.x, b.y))
    .map(({ halfEdge }) => halfEdge)
}

function leavingNow({ points, arcStart, arcEnd }: EditableTopology, halfEdge: number): Leaving {
  const arc = halfEdge >> 1
  const [at, to] = halfEdge & 1 ? [arcEnd[arc]! - 1, arcEnd[arc]! - 2] : [arcStart[arc]!, arcStart[arc]! + 1]
  return {
    halfEdge,
    x: points[to * 2]! - points[at * 2]!,
    y: points[to * 2 + 1]! - points[at * 2 + 1]!,
  }
}

function leavingThen(topology: EditableTopology, courses: ArcCourses, halfEdge: number): Leaving {
  const course = courses.get(halfEdge >> 1)
  if (course === undefined) return leavingNow(topology, halfEdge)
  const last = course.length / 2 - 1
  const [at, to] = halfEdge & 1 ? [last, last - 1] : [0, 1]
  return { halfEdge, x: course[to * 2]! - course[at * 2]!, y: course[to * 2 + 1]! - course[at * 2 + 1]! }
}
