import { problem } from '#core/problem/problem.ts'
import { fail, type Result } from '#core/problem/result.ts'
import type { TopologyDiff } from '#core/topology/topology-diff.ts'
import { coursePositions } from './course-positions.ts'
import type { EditGround } from './edit-ground.ts'
import { isVertex } from './is-vertex.ts'
import { reshapeArcs } from './reshape-arcs.ts'

/**
 * Leads the segment of an arc that begins at position `segment` over a new vertex.
 * Codes: `border-vertex-unknown {arc, index}`, and those of {@link reshapeArcs}.
 */
export function insertVertex(
  ground: EditGround,
  arc: number,
  segment: number,
  [x, y]: readonly [x: number, y: number],
): Result<TopologyDiff> {
  const isSegment =
    isVertex(ground.topology, { arc, index: segment }) &&
    isVertex(ground.topology, { arc, index: segment + 1 })
  if (!isSegment) return fail(problem('border-vertex-unknown', { arc, index: segment }))
  const course = coursePositions(ground.topology, arc)
  course.splice(segment * 2 + 2, 0, x, y)
  return reshapeArcs(ground, new Map([[arc, course]]))
}
