import type { PartitionProblem } from './partition-problem.ts'
import { totalOf } from './total-of.ts'

/** The same problem with bounds drawn in to whole numbers no larger than all weights: what whole weights can meet. */
export function wholeBounds(problem: PartitionProblem): PartitionProblem {
  const total = totalOf(problem.weight)
  return {
    ...problem,
    lower: problem.lower.map((bound) => Math.max(0, Math.ceil(bound))),
    upper: problem.upper.map((bound) => Math.min(total, Math.floor(bound))),
  }
}
