import { partTargets } from './part-targets.ts'
import type { PartitionProblem } from './partition-problem.ts'

/** How far the worst part is from its target, as a share of the target: 0 when all are balanced. */
export function partitionImbalance(problem: PartitionProblem, weight: Float64Array): number {
  const targets = partTargets(problem)
  return targets.reduce(
    (most, target, p) => Math.max(most, target > 0 ? Math.abs(weight[p]! - target) / target : 0),
    0,
  )
}
