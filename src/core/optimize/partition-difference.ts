import { bestAssignment } from './best-assignment.ts'
import type { PartitionProblem } from './partition-problem.ts'

/**
 * How much two divisions differ: the share of weight, 0 … 1, that lies in another part when the parts are matched as
 * well as can be. A part that is somebody's home, or that something is fixed to, is matched to itself; the others are
 * alike. Where nothing has weight, atoms are counted.
 */
export function partitionDifference(problem: PartitionProblem, a: Int32Array, b: Int32Array): number {
  const { parts, home, fixed } = problem
  const known = new Uint8Array(parts)
  for (let atom = 0; atom < a.length; atom++) {
    if (home[atom]! >= 0) known[home[atom]!] = 1
    if (fixed[atom]! >= 0) known[fixed[atom]!] = 1
  }
  const weightless = problem.weight.every((w) => w === 0)
  const inBoth = new Float64Array(parts * parts)
  let total = 0
  for (let atom = 0; atom < a.length; atom++) {
    const w = weightless ? 1 : problem.weight[atom]!
    inBoth[a[atom]! * parts + b[atom]!]! += w
    total += w
  }
  if (total === 0) return 0
  const alike = Array.from({ length: parts }, (_, p) => p).filter((p) => known[p] === 0)
  const table = new Float64Array(alike.length ** 2)
  alike.forEach((p, i) => alike.forEach((q, j) => (table[i * alike.length + j] = inBoth[p * parts + q]!)))
  let same = 0
  for (let p = 0; p < parts; p++) if (known[p] === 1) same += inBoth[p * parts + p]!
  bestAssignment(table, alike.length).forEach((j, i) => (same += table[i * alike.length + j]!))
  return 1 - same / total
}
