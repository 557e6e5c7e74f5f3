import type { Partition } from './partition.ts'
import type { PartitionProblem } from './partition-problem.ts'

/**
 * Cost and weights of a division, reckoned from nothing but the parts of the atoms: what every faster reckoning must
 * equal. Beside weight outside the bounds, `excess` counts an atom outside the part it is fixed to by its weight, at
 * least 1, and a part without atoms by at least 1, so that 0 always means: within bounds and as fixed. Whether parts
 * are connected is not looked at (`isConnectedPartition`). `part` is copied.
 */
export function evaluatePartition(problem: PartitionProblem, part: Int32Array): Partition {
  const { graph, parts, lower, upper, fixed, group, splitCost, home, moveCost } = problem
  const weight = new Float64Array(parts)
  const atoms = new Int32Array(parts)
  const partsOfGroup = new Map<number, Set<number>>()
  let [border, moved, excess, divided] = [0, 0, 0, 0]
  for (let atom = 0; atom < part.length; atom++) {
    const p = part[atom]!
    weight[p]! += problem.weight[atom]!
    atoms[p]!++
    for (let i = graph.start[atom]!; i < graph.start[atom + 1]!; i++) {
      const other = graph.neighbour[i]!
      if (other > atom && part[other] !== p) border += graph.cost[i]!
    }
    if (fixed[atom]! >= 0 && fixed[atom] !== p) excess += Math.max(1, problem.weight[atom]!)
    if (home[atom]! >= 0 && home[atom] !== p) moved += moveCost[atom]!
    if (group[atom]! < 0) continue
    const held = partsOfGroup.get(group[atom]!)
    if (held === undefined) partsOfGroup.set(group[atom]!, new Set([p]))
    else held.add(p)
  }
  for (let p = 0; p < parts; p++) {
    const outside = Math.max(0, lower[p]! - weight[p]!, weight[p]! - upper[p]!)
    excess += atoms[p] === 0 ? Math.max(1, outside) : outside
  }
  for (const held of partsOfGroup.values()) divided += held.size - 1
  const split = divided * splitCost
  return { part: part.slice(), weight, border, split, moved, cost: border + split + moved, excess }
}
