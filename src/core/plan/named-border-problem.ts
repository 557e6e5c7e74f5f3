import { problem, type Problem } from '#core/problem/problem.ts'
import type { Plan } from './plan.ts'

/** A problem of borders with the names of the two sides (`left`, `right`; '' = nobody) in place of the arc's number. */
export function namedBorderProblem(plan: Plan, wrong: Problem): Problem {
  const { arc, ...data } = wrong.data
  if (typeof arc !== 'number' || 'index' in data) return wrong
  const [left, right] = [0, 1].map((side) => {
    const face = plan.topology.face[2 * arc + side] ?? -1
    return plan.at(face < 0 ? -1 : plan.faceOwner[face]!)?.name ?? ''
  })
  return problem(wrong.code, { ...data, left: left!, right: right! })
}
