import type { PartitionProblem } from './partition-problem.ts'
import { totalOf } from './total-of.ts'

/**
 * The weight each part would have if all stood at the same share of the way from their lower to their upper bound and
 * the weights summed up to the whole: what "balanced" means for parts with different bounds. Without room between the
 * bounds it is the lower bound.
 */
export function partTargets({ weight, lower, upper, parts }: PartitionProblem): Float64Array {
  const total = totalOf(weight)
  const targets = new Float64Array(parts)
  let [least, room] = [0, 0]
  for (let p = 0; p < parts; p++) {
    least += lower[p]!
    room += Math.max(0, Math.min(upper[p]!, total) - lower[p]!)
  }
  const share = room > 0 ? Math.min(1, Math.max(0, (total - least) / room)) : 0
  for (let p = 0; p < parts; p++) {
    targets[p] = lower[p]! + share * Math.max(0, Math.min(upper[p]!, total) - lower[p]!)
  }
  return targets
}
