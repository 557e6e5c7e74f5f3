import type { PartitionProblem } from './partition-problem.ts'

/**
 * A lower bound of the cost of every feasible division, from three bounds of costs that are paid beside each other:
 *
 * - Border: where every part is connected and has an atom, the parts and their borders form a connected graph, as the
 *   atoms do, so at least parts − 1 pairs of parts touch, each along an edge of its own: the cheapest parts − 1 edges.
 * - Divided groups: a group heavier than u times the largest upper bound lies in more than u parts, and one with atoms
 *   fixed to f parts in f of them at least.
 * - Moved atoms: an atom fixed away from home is moved. Of a part whose home atoms outweigh its upper bound so much has
 *   to leave, and an atom leaves one home only: per part, the cheapest atoms that weigh so much together, the last one
 *   in proportion (the linear relaxation of covering). Likewise the parts whose home atoms do not reach the lower bound
 *   take in what they lack, in atoms that belong nowhere for nothing, else in atoms that leave their home. The larger.
 */
export function partitionLowerBound(problem: PartitionProblem): number {
  return leastBorder(problem) + leastDivided(problem) + leastMoved(problem)
}

function leastBorder({ graph, parts }: PartitionProblem): number {
  const costs: number[] = []
  for (let atom = 0; atom + 1 < graph.start.length; atom++) {
    for (let i = graph.start[atom]!; i < graph.start[atom + 1]!; i++) {
      if (graph.neighbour[i]! > atom) costs.push(graph.cost[i]!)
    }
  }
  const sorted = Float64Array.from(costs).sort()
  return sorted.subarray(0, parts - 1).reduce((sum, cost) => sum + cost, 0)
}

function leastDivided({ weight, group, fixed, upper, splitCost }: PartitionProblem): number {
  if (splitCost === 0) return 0
  const largest = upper.reduce((most, bound) => Math.max(most, bound), 0)
  const weightOf = new Map<number, number>()
  const fixedIn = new Map<number, Set<number>>()
  for (let atom = 0; atom < group.length; atom++) {
    const g = group[atom]!
    if (g < 0) continue
    weightOf.set(g, (weightOf.get(g) ?? 0) + weight[atom]!)
    if (fixed[atom]! < 0) continue
    const parts = fixedIn.get(g)
    if (parts === undefined) fixedIn.set(g, new Set([fixed[atom]!]))
    else parts.add(fixed[atom]!)
  }
  let divided = 0
  for (const [g, held] of weightOf) {
    const forWeight = largest > 0 ? Math.ceil(held / largest) : 1
    divided += Math.max(1, forWeight, fixedIn.get(g)?.size ?? 1) - 1
  }
  return divided * splitCost
}

function leastMoved({ weight, home, moveCost, fixed, lower, upper, parts }: PartitionProblem): number {
  const atHome = new Float64Array(parts)
  const staying: number[][] = Array.from({ length: parts }, () => [])
  let [forced, forcedWeight, freeWeight] = [0, 0, 0]
  for (let atom = 0; atom < home.length; atom++) {
    const p = home[atom]!
    if (p < 0) {
      freeWeight += weight[atom]!
    } else if (fixed[atom]! >= 0 && fixed[atom] !== p) {
      forced += moveCost[atom]!
      forcedWeight += weight[atom]!
    } else {
      atHome[p]! += weight[atom]!
      if (fixed[atom]! < 0) staying[p]!.push(atom)
    }
  }
  let [leaving, lacking] = [0, 0]
  for (let p = 0; p < parts; p++) {
    leaving += cheapest(staying[p]!, atHome[p]! - upper[p]!)
    lacking += Math.max(0, lower[p]! - atHome[p]!)
  }
  return forced + Math.max(leaving, cheapest(staying.flat(), lacking - freeWeight - forcedWeight))

  /** Least cost of moving atoms that weigh so much together, parts of atoms allowed. */
  function cheapest(atoms: number[], needed: number): number {
    const movable = atoms.filter((atom) => weight[atom]! > 0)
    movable.sort((a, b) => moveCost[a]! / weight[a]! - moveCost[b]! / weight[b]! || a - b)
    let [left, cost] = [needed, 0]
    for (const atom of movable) {
      if (left <= 0) break
      cost += moveCost[atom]! * Math.min(1, left / weight[atom]!)
      left -= weight[atom]!
    }
    return cost
  }
}
