import type { PartitionProblem } from './partition-problem.ts'

/** A smaller problem whose atoms are clusters of atoms; its answers cost the same when they are spread out again. */
export interface CoarseProblem {
  readonly problem: PartitionProblem
  /** Coarse atom of each atom. */
  readonly clusterOf: Int32Array
}

/**
 * Joins neighbours in pairs, and an atom without a free neighbour to a pair, where the border between them is dear for
 * their weights (heavy-edge matching; Karypis and Kumar 1998). Only atoms with the same group, home and fixed part are
 * joined, so that every division of the clusters is one of the atoms with the same cost, weights and connection.
 * Clusters weigh at most `maxWeight`, save atoms that already do. Null when fewer than one atom in twenty was joined.
 */
export function coarsenProblem(
  problem: PartitionProblem,
  maxWeight: number,
  random: () => number,
): CoarseProblem | null {
  const clusterOf = new Int32Array(problem.weight.length).fill(-1)
  const clusters = matchAtoms(problem, clusterOf, maxWeight, random)
  if (clusters > 0.95 * clusterOf.length) return null
  return { problem: contract(problem, clusterOf, clusters), clusterOf }
}

/** Fills in the cluster of each atom; returns how many there are. */
function matchAtoms(
  { graph, weight, fixed, group, splitCost, home }: PartitionProblem,
  clusterOf: Int32Array,
  maxWeight: number,
  random: () => number,
): number {
  const { start, neighbour, cost } = graph
  const atoms = weight.length
  const turn = shuffled(atoms, random)
  const clusterWeight = new Float64Array(atoms)
  const members = new Int32Array(atoms)
  let clusters = 0
  for (let t = 0; t < atoms; t++) {
    const atom = turn[t]!
    if (clusterOf[atom]! >= 0) continue
    let best = -1
    let bestRating = -1
    for (let i = start[atom]!, end = start[atom + 1]!; i < end; i++) {
      const other = neighbour[i]!
      if (fixed[other] !== fixed[atom] || home[other] !== home[atom]) continue
      if (splitCost > 0 && group[other] !== group[atom]) continue
      const cluster = clusterOf[other]!
      if (cluster >= 0 && members[cluster]! > 2) continue
      const theirs = cluster < 0 ? weight[other]! : clusterWeight[cluster]!
      if (weight[atom]! + theirs > maxWeight) continue
      const rating =
        (cluster < 0 ? 2 : 1) * ((1e-9 + cost[i]!) / (1 + Math.sqrt((1 + weight[atom]!) * theirs)))
      if (rating <= bestRating) continue
      best = other
      bestRating = rating
    }
    const cluster = best < 0 || clusterOf[best]! < 0 ? clusters++ : clusterOf[best]!
    join(atom, cluster)
    if (best >= 0 && clusterOf[best]! < 0) join(best, cluster)
  }
  return clusters

  function join(atom: number, cluster: number): void {
    clusterOf[atom] = cluster
    clusterWeight[cluster]! += weight[atom]!
    members[cluster]!++
  }
}

function contract(problem: PartitionProblem, clusterOf: Int32Array, clusters: number): PartitionProblem {
  const { graph, fixed, group, home } = problem
  const atoms = clusterOf.length
  const memberStart = new Uint32Array(clusters + 1)
  for (let atom = 0; atom < atoms; atom++) memberStart[clusterOf[atom]! + 1]!++
  for (let c = 0; c < clusters; c++) memberStart[c + 1]! += memberStart[c]!
  const memberOf = new Int32Array(atoms)
  const next = memberStart.slice()
  for (let atom = 0; atom < atoms; atom++) memberOf[next[clusterOf[atom]!]!++] = atom
  const weight = new Float64Array(clusters)
  const moveCost = new Float64Array(clusters)
  const start = new Uint32Array(clusters + 1)
  const neighbour = new Int32Array(graph.neighbour.length)
  const cost = new Float64Array(graph.neighbour.length)
  const slot = new Int32Array(clusters).fill(-1)
  const [cFixed, cGroup, cHome] = [
    new Int32Array(clusters),
    new Int32Array(clusters),
    new Int32Array(clusters),
  ]
  let filled = 0
  for (let c = 0; c < clusters; c++) {
    const begin = filled
    for (let m = memberStart[c]!; m < memberStart[c + 1]!; m++) {
      const atom = memberOf[m]!
      weight[c]! += problem.weight[atom]!
      moveCost[c]! += problem.moveCost[atom]!
      cFixed[c] = fixed[atom]!
      cGroup[c] = group[atom]!
      cHome[c] = home[atom]!
      for (let i = graph.start[atom]!; i < graph.start[atom + 1]!; i++) {
        const other = clusterOf[graph.neighbour[i]!]!
        if (other === c) continue
        if (slot[other]! < begin) {
          slot[other] = filled
          neighbour[filled++] = other
        }
        cost[slot[other]!]! += graph.cost[i]!
      }
    }
    start[c + 1] = filled
  }
  return {
    ...problem,
    graph: { start, neighbour: neighbour.slice(0, filled), cost: cost.slice(0, filled) },
    weight,
    fixed: cFixed,
    group: cGroup,
    home: cHome,
    moveCost,
  }
}

/** 0 … count − 1 in random order (Fisher and Yates). */
function shuffled(count: number, random: () => number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, i) => i)
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const kept = order[i]!
    order[i] = order[j]!
    order[j] = kept
  }
  return order
}
