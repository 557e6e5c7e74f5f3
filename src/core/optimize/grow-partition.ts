import { partTargets } from './part-targets.ts'
import type { PartitionProblem } from './partition-problem.ts'
import { PartitionState } from './partition-state.ts'

/**
 * A first division. Every part begins with the atoms fixed to it, joined by shortest ways, or with its home (the
 * heaviest connected piece of it, when `fromHome`), else with an atom far from the others; then the part that is
 * lightest for its target takes an atom at its edge until none is left. Parts are connected. An atom that is fixed to a
 * part that cannot reach it is given to another one, and a part is empty only where no atom can be had for it.
 */
export function growPartition(
  problem: PartitionProblem,
  random: () => number,
  fromHome: boolean,
): Int32Array {
  const part = new Int32Array(problem.weight.length).fill(-1)
  if (fromHome) keepHomes(problem, part)
  else joinFixed(problem, part, random)
  seedEmptyParts(problem, part, random)
  growParts(problem, part, random)
  return part
}

/** Of the atoms that are at home or fixed, the piece of each part that holds most of what is fixed, then most weight. */
function keepHomes({ graph, weight, fixed, home, parts }: PartitionProblem, part: Int32Array): void {
  const atoms = part.length
  const wanted = new Int32Array(atoms)
  for (let a = 0; a < atoms; a++) wanted[a] = fixed[a]! >= 0 ? fixed[a]! : home[a]!
  const reached = new Uint8Array(atoms)
  const queue = new Int32Array(atoms)
  const bestFixed = new Int32Array(parts).fill(-1)
  const bestWeight = new Float64Array(parts).fill(-1)
  const best: (Int32Array | null)[] = Array.from({ length: parts }, () => null)
  for (let first = 0; first < atoms; first++) {
    const p = wanted[first]!
    if (reached[first] === 1 || p < 0) continue
    let [head, tail, pinned, sum] = [0, 0, 0, 0]
    queue[tail++] = first
    reached[first] = 1
    while (head < tail) {
      const atom = queue[head++]!
      if (fixed[atom] === p) pinned++
      sum += weight[atom]!
      for (let i = graph.start[atom]!; i < graph.start[atom + 1]!; i++) {
        const other = graph.neighbour[i]!
        if (wanted[other] !== p || reached[other] === 1) continue
        reached[other] = 1
        queue[tail++] = other
      }
    }
    if (pinned < bestFixed[p]! || (pinned === bestFixed[p] && sum <= bestWeight[p]!)) continue
    bestFixed[p] = pinned
    bestWeight[p] = sum
    best[p] = queue.slice(0, tail)
  }
  for (let p = 0; p < parts; p++) for (const atom of best[p] ?? []) part[atom] = p
}

/** Joins what is fixed to each part by shortest ways through atoms that are free, part after part in random order. */
function joinFixed({ graph, fixed, parts }: PartitionProblem, part: Int32Array, random: () => number): void {
  const atomsOf: number[][] = Array.from({ length: parts }, () => [])
  for (let atom = 0; atom < part.length; atom++) if (fixed[atom]! >= 0) atomsOf[fixed[atom]!]!.push(atom)
  const turn = atomsOf.map((_, p) => ({ p, key: random() })).sort((a, b) => a.key - b.key)
  const queue = new Int32Array(part.length)
  const cameFrom = new Int32Array(part.length)
  for (const { p } of turn) {
    const own = atomsOf[p]!
    if (own.length === 0) continue
    part[own[0]!] = p
    let left = own.length - 1
    while (left > 0) {
      const found = nearest(p)
      if (found < 0) break
      for (let at = found; part[at] !== p; at = cameFrom[at]!) {
        if (fixed[at] === p) left--
        part[at] = p
      }
    }
  }

  /** The nearest atom fixed to p that p does not hold yet, with the way to it in `cameFrom`; -1 when out of reach. */
  function nearest(p: number): number {
    cameFrom.fill(-1)
    let [head, tail] = [0, 0]
    for (let atom = 0; atom < part.length; atom++) {
      if (part[atom] !== p) continue
      cameFrom[atom] = atom
      queue[tail++] = atom
    }
    while (head < tail) {
      const atom = queue[head++]!
      for (let i = graph.start[atom]!; i < graph.start[atom + 1]!; i++) {
        const other = graph.neighbour[i]!
        if (cameFrom[other]! >= 0 || part[other]! >= 0) continue
        if (fixed[other]! >= 0 && fixed[other] !== p) continue
        cameFrom[other] = atom
        if (fixed[other] === p) return other
        queue[tail++] = other
      }
    }
    return -1
  }
}

/** Gives each part without atoms a free atom far from the others, or one that a neighbour can spare. */
function seedEmptyParts(problem: PartitionProblem, part: Int32Array, random: () => number): void {
  const { graph, fixed, parts, weight } = problem
  const held = new Int32Array(parts)
  for (const p of part) if (p >= 0) held[p]!++
  const far = new Int32Array(part.length)
  const queue = new Int32Array(part.length)
  for (let p = 0; p < parts; p++) {
    if (held[p]! > 0) continue
    const seed = farthestFree(p)
    if (seed >= 0) {
      part[seed] = p
    } else {
      growParts(problem, part, random, p)
      spareOne(p)
    }
  }

  /** An atom among the farther ones from all parts that are begun; -1 when no atom is free. */
  function farthestFree(p: number): number {
    far.fill(-1)
    let [head, tail] = [0, 0]
    for (let atom = 0; atom < part.length; atom++) {
      if (part[atom]! < 0) continue
      far[atom] = 0
      queue[tail++] = atom
    }
    const begun = tail
    while (head < tail) {
      const atom = queue[head++]!
      for (let i = graph.start[atom]!; i < graph.start[atom + 1]!; i++) {
        const other = graph.neighbour[i]!
        if (far[other]! >= 0) continue
        far[other] = far[atom]! + 1
        queue[tail++] = other
      }
    }
    const free = begun > 0 ? queue.slice(begun, tail) : Int32Array.from(part, (_, atom) => atom)
    const candidates = free.filter((atom) => part[atom]! < 0 && (fixed[atom]! < 0 || fixed[atom] === p))
    if (candidates.length === 0) return -1
    const nearer = begun > 0 ? Math.floor(candidates.length * 0.7) : 0
    return candidates[nearer + Math.floor(random() * (candidates.length - nearer))]!
  }

  function spareOne(p: number): void {
    const state = new PartitionState(problem, part)
    const targets = partTargets(problem)
    let best = -1
    let fullest = -Infinity
    const from = Math.floor(random() * part.length)
    for (let t = 0; t < part.length; t++) {
      const atom = (from + t) % part.length
      if (fixed[atom]! >= 0 && fixed[atom] !== p) continue
      const own = part[atom]!
      const fullness = (state.weight[own]! - targets[own]!) / (1 + targets[own]!) + weight[atom]! * 1e-12
      if (fullness <= fullest || !state.canLeave(atom)) continue
      best = atom
      fullest = fullness
    }
    if (best >= 0) part[best] = p
  }
}

/** Parts take atoms in turn, the lightest for its target first; `without` one part that is not begun. */
function growParts(problem: PartitionProblem, part: Int32Array, random: () => number, without = -1): void {
  const { graph, weight, fixed, parts } = problem
  const targets = partTargets(problem)
  const held = new Float64Array(parts)
  const edge: number[][] = Array.from({ length: parts }, () => [])
  let free = 0
  for (let atom = 0; atom < part.length; atom++) {
    if (part[atom]! < 0) free++
    else take(atom, part[atom]!)
  }
  for (let heedsFixed = true; free > 0;) {
    let lightest = -1
    let least = Infinity
    for (let p = 0; p < parts; p++) {
      const fullness = held[p]! / (1 + targets[p]!)
      if (p === without || edge[p]!.length === 0 || fullness >= least) continue
      lightest = p
      least = fullness
    }
    if (lightest < 0) {
      if (!heedsFixed) return
      heedsFixed = false
      for (let atom = 0; atom < part.length; atom++) if (part[atom]! >= 0) open(atom, part[atom]!)
      continue
    }
    const own = edge[lightest]!
    const drawn = Math.floor(random() * own.length)
    const atom = own[drawn]!
    own[drawn] = own.at(-1)!
    own.pop()
    if (part[atom]! >= 0) continue
    if (heedsFixed && fixed[atom]! >= 0 && fixed[atom] !== lightest) continue
    part[atom] = lightest
    free--
    take(atom, lightest)
  }

  function take(atom: number, p: number): void {
    held[p]! += weight[atom]!
    open(atom, p)
  }

  function open(atom: number, p: number): void {
    for (let i = graph.start[atom]!; i < graph.start[atom + 1]!; i++) {
      if (part[graph.neighbour[i]!]! < 0) edge[p]!.push(graph.neighbour[i]!)
    }
  }
}
