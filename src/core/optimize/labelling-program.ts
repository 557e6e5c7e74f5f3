import { MipProgram, type MipTerm } from './mip-program.ts'
import type { PartitionProblem } from './partition-problem.ts'

/** The program of a partition problem without contiguity. `offset` is the part of the cost that it leaves out. */
export interface LabellingProgram {
  readonly program: MipProgram
  readonly offset: number
}

/** Column that is 1 where the atom lies in the part. */
export function labelColumn(atom: number, part: number): string {
  return `x${atom}_${part}`
}

/**
 * Writes a partition problem as a program: one part for each atom, weights inside the bounds, and
 * - the cost of a border once for each part that the one side has and the other has not, the linear form of metric
 *   labelling (Kleinberg & Tardos 2002);
 * - a column for each part that a group lies in;
 * - an atom lighter than every part never alone: it needs a neighbour in its part;
 * - two atoms too heavy to be joined by any path within a part, never together (Validi, Buchanan & Lykhovyd 2022);
 * - parts that nothing tells apart in the order of their first atom, so that no answer comes in k! shapes.
 * Every contiguous answer is one of the program, up to the order of equal parts, at the same cost. With `below`, only
 * answers that cost at most so much are.
 */
export function labellingProgram(problem: PartitionProblem, below: number | null): LabellingProgram {
  const { graph, weight, parts } = problem
  const atoms = weight.length
  const program = new MipProgram()
  let offset = 0

  for (let atom = 0; atom < atoms; atom++) {
    const row: MipTerm[] = []
    for (let part = 0; part < parts; part++) {
      const column = labelColumn(atom, part)
      program.addBinary(column)
      row.push([1, column])
      const fixed = problem.fixed[atom]!
      if (fixed >= 0) program.fix(column, fixed === part ? 1 : 0)
    }
    program.addRow(row, '=', 1)
    const home = problem.home[atom]!
    if (home < 0) continue
    offset += problem.moveCost[atom]!
    program.addCost(-problem.moveCost[atom]!, labelColumn(atom, home))
  }

  for (let part = 0; part < parts; part++) {
    const weights: MipTerm[] = []
    const all: MipTerm[] = []
    for (let atom = 0; atom < atoms; atom++) {
      all.push([1, labelColumn(atom, part)])
      if (weight[atom]! > 0) weights.push([weight[atom]!, labelColumn(atom, part)])
    }
    program.addRow(all, '>=', 1)
    if (weights.length === 0) continue
    program.addRow(weights, '>=', Math.ceil(problem.lower[part]!))
    if (Number.isFinite(problem.upper[part]!)) program.addRow(weights, '<=', Math.floor(problem.upper[part]!))
  }

  for (let atom = 0; atom < atoms; atom++) {
    for (let slot = graph.start[atom]!; slot < graph.start[atom + 1]!; slot++) {
      const other = graph.neighbour[slot]!
      if (other < atom || graph.cost[slot] === 0) continue
      for (let part = 0; part < parts; part++) {
        const border = `d${atom}_${other}_${part}`
        program.addCost(graph.cost[slot]!, border)
        program.addRow(
          [
            [1, border],
            [-1, labelColumn(atom, part)],
            [1, labelColumn(other, part)],
          ],
          '>=',
          0,
        )
      }
    }
  }

  offset += addGroups(program, problem)
  addCompany(program, problem)
  addDistances(program, problem)
  addOrder(program, problem)
  if (below !== null && program.cost.length > 0) program.addRow(program.cost, '<=', below - offset)
  return { program, offset }
}

/** A column for each part that a divided group may lie in; answers the constant of their cost. */
function addGroups(program: MipProgram, { group, splitCost, parts }: PartitionProblem): number {
  const members = grouped(
    [...group.keys()].filter((atom) => group[atom]! >= 0),
    (atom) => group[atom]!,
  )
  let offset = 0
  for (const [id, atoms] of members) {
    if (atoms.length < 2 || splitCost === 0) continue
    offset -= splitCost
    for (let part = 0; part < parts; part++) {
      const inside = `s${id}_${part}`
      program.addCost(splitCost, inside)
      for (const atom of atoms)
        program.addRow(
          [
            [1, inside],
            [-1, labelColumn(atom, part)],
          ],
          '>=',
          0,
        )
    }
  }
  return offset
}

function addCompany(program: MipProgram, { graph, weight, parts, lower }: PartitionProblem): void {
  for (let atom = 0; atom < weight.length; atom++) {
    const neighbours = graph.neighbour.subarray(graph.start[atom], graph.start[atom + 1])
    for (let part = 0; part < parts; part++) {
      if (weight[atom]! >= lower[part]!) continue
      const near = [...neighbours].map((other): MipTerm => [1, labelColumn(other, part)])
      program.addRow([...near, [-1, labelColumn(atom, part)]], '>=', 0)
    }
  }
}

function addDistances(program: MipProgram, problem: PartitionProblem): void {
  const widest = Math.max(...problem.upper)
  for (let from = 0; from < problem.weight.length; from++) {
    const lightest = lightestPaths(problem, from)
    for (let to = from + 1; to < problem.weight.length; to++) {
      if (lightest[to]! <= widest) continue
      for (let part = 0; part < problem.parts; part++) {
        program.addRow(
          [
            [1, labelColumn(from, part)],
            [1, labelColumn(to, part)],
          ],
          '<=',
          1,
        )
      }
    }
  }
}

/** Least weight of a path from an atom to each other, both ends counted (Dijkstra over so few atoms needs no heap). */
function lightestPaths({ graph, weight }: PartitionProblem, from: number): Float64Array {
  const lightest = new Float64Array(weight.length).fill(Infinity)
  const done = new Uint8Array(weight.length)
  lightest[from] = weight[from]!
  for (;;) {
    let next = -1
    for (let atom = 0; atom < weight.length; atom++) {
      if (done[atom] === 0 && lightest[atom]! < (next < 0 ? Infinity : lightest[next]!)) next = atom
    }
    if (next < 0) return lightest
    done[next] = 1
    for (let slot = graph.start[next]!; slot < graph.start[next + 1]!; slot++) {
      const other = graph.neighbour[slot]!
      lightest[other] = Math.min(lightest[other]!, lightest[next]! + weight[other]!)
    }
  }
}

/** Of equal parts, a part has an atom of the order only where the part before has an earlier one. */
function addOrder(program: MipProgram, problem: PartitionProblem): void {
  for (const equal of equalParts(problem)) {
    const order = farApart(problem, Math.min(problem.weight.length, 4 * equal.length))
    for (const [place, part] of equal.entries()) {
      if (place === 0) {
        if (equal.length === problem.parts) program.fix(labelColumn(order[0]!, part), 1)
        continue
      }
      for (const [at, atom] of order.entries()) {
        const earlier = order
          .slice(0, at)
          .map((before): MipTerm => [1, labelColumn(before, equal[place - 1]!)])
        program.addRow([...earlier, [-1, labelColumn(atom, part)]], '>=', 0)
      }
    }
  }
}

/** Sets of two or more parts with the same bounds, where no atom is fixed and none is at home. */
function equalParts({ parts, lower, upper, fixed, home, moveCost }: PartitionProblem): number[][] {
  const told = new Set(fixed)
  for (const [atom, part] of home.entries()) if (moveCost[atom]! !== 0) told.add(part)
  const alike = [...Array(parts).keys()].filter((part) => !told.has(part))
  const sets = grouped(alike, (part) => `${Math.ceil(lower[part]!)} ${Math.floor(upper[part]!)}`)
  return [...sets.values()].filter((set) => set.length > 1)
}

/** So many atoms, each as far from those before it as can be (Gonzalez 1985), the heaviest first. */
function farApart(problem: PartitionProblem, count: number): number[] {
  const { weight } = problem
  const free = [...weight.keys()].filter((atom) => problem.fixed[atom]! < 0)
  const order: number[] = []
  const near = new Float64Array(weight.length).fill(Infinity)
  while (order.length < Math.min(count, free.length)) {
    let next = -1
    for (const atom of free) {
      if (order.includes(atom)) continue
      if (
        next < 0 ||
        near[atom]! > near[next]! ||
        (near[atom] === near[next] && weight[atom]! > weight[next]!)
      )
        next = atom
    }
    order.push(next)
    const lightest = lightestPaths(problem, next)
    for (const atom of free) near[atom] = Math.min(near[atom]!, lightest[atom]!)
  }
  return order
}

function grouped<K>(numbers: readonly number[], keyOf: (one: number) => K): Map<K, number[]> {
  const sets = new Map<K, number[]>()
  for (const one of numbers) {
    const set = sets.get(keyOf(one))
    if (set === undefined) sets.set(keyOf(one), [one])
    else set.push(one)
  }
  return sets
}
