import { ok, fail, type Result } from '#core/problem/result.ts'
import { arcRecord } from '#core/topology/arc-record.ts'
import { isSameRecord } from '#core/topology/is-same-record.ts'
import type { TopologyDiff } from '#core/topology/topology-diff.ts'
import { crossingProblem } from './crossing-problem.ts'
import type { ArcCourses } from './arc-courses.ts'
import type { EditGround } from './edit-ground.ts'
import { enclosureProblem } from './enclosure-problem.ts'
import { rotationProblem } from './rotation-problem.ts'
import { courseProblem } from './course-problem.ts'

/**
 * Lets arcs take other courses, with everything that meets staying as it meets: no face comes or goes. Every arc at
 * a node that moves must be among them. Exact: nothing may cross or touch afterwards, no node may change the
 * order of its arcs, no face may fold over or take in what lay outside it. Same courses, same answer.
 *
 * Codes, with the place in degrees: `border-city-edge`, `border-off-grid`, `border-folds`, `border-crosses {arc}`,
 * `border-touches {arc}`, `border-encloses`.
 */
export function reshapeArcs(ground: EditGround, asked: ArcCourses): Result<TopologyDiff> {
  const { topology } = ground
  const courses: ArcCourses = new Map([...asked].toSorted(([a], [b]) => a - b))
  const problem =
    courseProblem(topology, courses) ??
    crossingProblem(ground, courses) ??
    rotationProblem(topology, courses) ??
    enclosureProblem(ground, courses)
  if (problem !== null) return fail(problem)
  const arcs = [...courses]
    .map(([arc, points]) => {
      const from = arcRecord(topology, arc)!
      return { arc, from, to: { ...from, points } }
    })
    .filter(({ from, to }) => !isSameRecord(from, to))
  return ok({ arcs, faces: [], slots: [topology.slots, topology.slots] })
}
