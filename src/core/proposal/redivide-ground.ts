import type { Metrics } from '#core/analysis/metrics.ts'
import type { PartitionProblem } from '#core/optimize/partition-problem.ts'
import type { Jurisdiction } from '#core/plan/jurisdiction.ts'
import { problem, type Problem } from '#core/problem/problem.ts'
import type { AtomGraph } from './atom-graph.ts'
import { atomName } from './atom-name.ts'
import { buildAtomGraph } from './build-atom-graph.ts'

/** A household that comes under another unit costs as much as so many metres of border through the fabric. */
const MOVED_HOUSEHOLD_METERS = 5

/** Units that border each other, and the problem of dividing their ground anew; null = nothing to be done. */
export interface RedividedGround {
  readonly units: readonly Jurisdiction[]
  readonly atoms: AtomGraph
  readonly wanted: PartitionProblem | null
  readonly notes: readonly Problem[]
}

/**
 * Ground of units of one level inside `within`, to be divided into parts with households inside the norm, as many as
 * there are today where the norm allows it. An atom above the norm is a part of its own (`redivide-face-too-large
 * {name, households, limit}`); ground with fewer households than one unit needs stays as it is (`redivide-too-few
 * {name, households, limit}`). Residents count as well: no part may be above the first limit of the level at the mean
 * persons per household. Where households are not known they come from residents by the rules.
 */
export function redivideGround(
  metrics: Metrics,
  units: readonly Jurisdiction[],
  within: Jurisdiction,
  [least, most]: readonly [min: number, max: number],
): RedividedGround {
  const { plan } = metrics
  const { level } = units[0]!
  const scope = units.map(({ id }) => id)
  const atoms = buildAtomGraph(metrics, { scope, atoms: plan.finer(level) ?? 'face', group: null })
  const { known } = plan.base
  const weight = known.households
    ? atoms.households
    : atoms.residents.map((residents) => Math.round(residents / plan.rules.personsPerHousehold))
  const total = sum(weight)
  const residents = sum(atoms.residents)
  const cap = plan.rules.residents[level]?.[0]?.above ?? Infinity
  const limit = Math.max(least, Math.floor(residents > 0 ? Math.min(most, (cap * total) / residents) : most))
  const heavy = [...weight.keys()].filter((atom) => weight[atom]! > limit)
  const notes = heavy.map((atom) => {
    const name = atomName(plan, atoms, atom)
    return problem('redivide-face-too-large', { name, households: weight[atom]!, limit })
  })
  const rest = total - heavy.reduce((held, atom) => held + weight[atom]!, 0)
  if (heavy.length === 0 && rest < least) {
    const few = problem('redivide-too-few', { name: within.name, households: total, limit: least })
    return { units, atoms, wanted: null, notes: [few] }
  }
  const fewest = Math.ceil(rest / limit)
  const many = Math.max(fewest, Math.floor(rest / least))
  const free = Math.min(Math.max(units.length - heavy.length, fewest), many)
  const parts = free + heavy.length
  const held = Float64Array.from(units, (_, at) =>
    sum(weight.filter((__, atom) => atoms.holder[atom] === at)),
  )
  const isFine = held.every((households) => households >= least && households <= limit)
  if (isFine) return { units, atoms, wanted: null, notes }

  const heaviest = [...held.keys()].sort((a, b) => held[b]! - held[a]! || a - b)
  const partOfUnit = new Int32Array(units.length).fill(-1)
  for (const [part, unit] of heaviest.slice(0, free).entries()) partOfUnit[unit] = part
  const fixed = new Int32Array(weight.length).fill(-1)
  const lower = new Float64Array(parts).fill(free === 0 ? 0 : Math.min(least, Math.floor(rest / free)))
  const upper = new Float64Array(parts).fill(limit)
  for (const [at, atom] of heavy.entries()) {
    fixed[atom] = free + at
    lower[free + at] = upper[free + at] = weight[atom]!
  }
  const wanted: PartitionProblem = {
    graph: atoms.graph,
    weight,
    parts,
    lower,
    upper,
    fixed,
    group: atoms.group,
    splitCost: 0,
    home: atoms.holder.map((unit, atom) => (fixed[atom]! >= 0 ? -1 : partOfUnit[unit]!)),
    moveCost: weight.map((households) => households * MOVED_HOUSEHOLD_METERS),
  }
  return { units, atoms, wanted, notes }
}

function sum(values: Float64Array): number {
  return values.reduce((total, each) => total + each, 0)
}
