import type { PartitionProblem } from '#core/optimize/partition-problem.ts'

/** The least cost of all feasible divisions of at most 14 atoms, by trying them all; null when there is none. */
export function brutePartition(problem: PartitionProblem): number | null {
  const { graph, weight, parts, lower, upper, fixed } = problem
  const atoms = weight.length
  const near = Array.from({ length: atoms }, (_, a) =>
    graph.neighbour.slice(graph.start[a], graph.start[a + 1]).reduce((mask, b) => mask | (1 << b), 0),
  )
  const connected: { mask: number; sum: number }[] = []
  for (let mask = 1; mask < 1 << atoms; mask++) {
    let reached = mask & -mask
    for (let grown = 0; grown !== reached;) {
      grown = reached
      for (let a = 0; a < atoms; a++) if ((reached >> a) & 1) reached |= near[a]! & mask
    }
    if (reached !== mask) continue
    const sum = weight.reduce((total, w, a) => total + ((mask >> a) & 1 ? w : 0), 0)
    connected.push({ mask, sum })
  }
  const choices = Array.from({ length: parts }, (_, p) => {
    let [must, mustNot] = [0, 0]
    for (let a = 0; a < atoms; a++) {
      if (fixed[a] === p) must |= 1 << a
      else if (fixed[a]! >= 0) mustNot |= 1 << a
    }
    return connected.filter(
      ({ mask, sum }) =>
        sum >= lower[p]! && sum <= upper[p]! && (mask & must) === must && (mask & mustNot) === 0,
    )
  })
  const lastMasks = new Set(choices[parts - 1]!.map(({ mask }) => mask))
  const masks: number[] = []
  let best: number | null = null
  choose(0, (1 << atoms) - 1)
  return best

  function choose(p: number, left: number): void {
    if (p === parts - 1) {
      if (!lastMasks.has(left)) return
      masks[p] = left
      const cost = costOf(problem, masks)
      if (best === null || cost < best) best = cost
      return
    }
    for (const { mask } of choices[p]!) {
      if ((mask & left) !== mask) continue
      masks[p] = mask
      choose(p + 1, left & ~mask)
    }
  }
}

function costOf({ graph, group, splitCost, home, moveCost }: PartitionProblem, masks: number[]): number {
  const part = home.map((_, a) => masks.findIndex((mask) => (mask >> a) & 1))
  let cost = 0
  part.forEach((p, a) => {
    if (home[a]! >= 0 && home[a] !== p) cost += moveCost[a]!
    for (let i = graph.start[a]!; i < graph.start[a + 1]!; i++) {
      if (part[graph.neighbour[i]!] !== p) cost += graph.cost[i]! / 2
    }
  })
  const groups = new Set(group.filter((g) => g >= 0))
  for (const g of groups) cost += splitCost * (new Set(part.filter((_, a) => group[a] === g)).size - 1)
  return cost
}
