import { problem } from '#core/problem/problem.ts'
import { fail, type Result } from '#core/problem/result.ts'
import type { TopologyDiff } from '#core/topology/topology-diff.ts'
import type { BorderVertex } from './border-vertex.ts'
import { coursePositions } from './course-positions.ts'
import type { EditGround } from './edit-ground.ts'
import { isVertex } from './is-vertex.ts'
import { reshapeArcs } from './reshape-arcs.ts'

/**
 * Moves vertices by a vector in grid steps; a node takes the ends of all its arcs along.
 * Codes: `nothing-chosen`, `border-vertex-unknown {arc, index}`, and those of {@link reshapeArcs}.
 */
export function moveVertices(
  ground: EditGround,
  vertices: readonly BorderVertex[],
  [dx, dy]: readonly [x: number, y: number],
): Result<TopologyDiff> {
  const { topology } = ground
  if (vertices.length === 0) return fail(problem('nothing-chosen'))
  const courses = new Map<number, number[]>()
  const moved = new Set<string>()
  const shift = (arc: number, index: number): void => {
    const name = `${arc}/${index}`
    if (moved.has(name)) return
    moved.add(name)
    let course = courses.get(arc)
    if (course === undefined) courses.set(arc, (course = coursePositions(topology, arc)))
    course[index * 2]! += dx
    course[index * 2 + 1]! += dy
  }
  for (const { arc, index } of vertices) {
    if (!isVertex(topology, { arc, index })) return fail(problem('border-vertex-unknown', { arc, index }))
    const last = topology.arcEnd[arc]! - topology.arcStart[arc]! - 1
    if (index > 0 && index < last) {
      shift(arc, index)
      continue
    }
    topology.eachLeaving(topology.origin[index === 0 ? 2 * arc : 2 * arc + 1]!, (halfEdge) => {
      const end = halfEdge & 1 ? topology.arcEnd[halfEdge >> 1]! - topology.arcStart[halfEdge >> 1]! - 1 : 0
      shift(halfEdge >> 1, end)
    })
  }
  return reshapeArcs(ground, courses)
}
