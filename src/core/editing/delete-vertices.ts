import { problem } from '#core/problem/problem.ts'
import { fail, type Result } from '#core/problem/result.ts'
import type { TopologyDiff } from '#core/topology/topology-diff.ts'
import type { BorderVertex } from './border-vertex.ts'
import { coursePositions } from './course-positions.ts'
import type { EditGround } from './edit-ground.ts'
import { isFreeRing } from './is-free-ring.ts'
import { isVertex } from './is-vertex.ts'
import { placeData } from './place-data.ts'
import { reshapeArcs } from './reshape-arcs.ts'

/** Positions that a ring of one arc cannot do without, the repeated one included. */
const FEWEST_OF_RING = 4

/**
 * Takes vertices out of their arcs; the neighbours join up. Codes: `nothing-chosen`,
 * `border-vertex-unknown {arc, index}`, `border-vertex-node {lng, lat}` (three borders meet there),
 * `border-too-few-vertices {lng, lat}`, and those of {@link reshapeArcs}.
 */
export function deleteVertices(ground: EditGround, vertices: readonly BorderVertex[]): Result<TopologyDiff> {
  const { topology } = ground
  if (vertices.length === 0) return fail(problem('nothing-chosen'))
  const gone = new Map<number, Set<number>>()
  for (const vertex of vertices) {
    const { arc, index } = vertex
    if (!isVertex(topology, vertex)) return fail(problem('border-vertex-unknown', { arc, index }))
    const at = topology.arcStart[arc]! + index
    const isEnd = index === 0 || at === topology.arcEnd[arc]! - 1
    if (isEnd && !isFreeRing(topology, arc)) {
      const place = placeData(topology.points[at * 2]!, topology.points[at * 2 + 1]!)
      return fail(problem('border-vertex-node', { ...place }))
    }
    gone.set(arc, (gone.get(arc) ?? new Set()).add(isEnd ? 0 : index))
  }
  const courses = new Map<number, number[]>()
  for (const [arc, indexes] of gone) {
    const course = coursePositions(topology, arc).filter((_, i) => !indexes.has(i >> 1))
    if (indexes.has(0)) course.splice(-2, 2, course[0]!, course[1]!)
    const isRing = topology.origin[2 * arc] === topology.origin[2 * arc + 1]
    if (isRing && course.length < FEWEST_OF_RING * 2) {
      return fail(problem('border-too-few-vertices', { ...placeData(course[0]!, course[1]!) }))
    }
    courses.set(arc, course)
  }
  return reshapeArcs(ground, courses)
}
