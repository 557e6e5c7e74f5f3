import type { Metrics } from '#core/analysis/metrics.ts'
import type { Jurisdiction } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import type { Plan } from '#core/plan/plan.ts'
import { targetProblem } from '#core/plan/target-problem.ts'
import type { BestMove } from './best-move.ts'
import { byCode } from './by-code.ts'
import { isConnectedWithout } from './is-connected-without.ts'

/** Units that go together at most. */
const MOST_UNITS = 3

/** Of jurisdictions that should give, so many are looked at: those with most residents. */
const MOST_GIVERS = 12

/** Units of a jurisdiction from whose neighbours groups are grown, at most. */
const MOST_UNITS_TRIED = 400

/** A transfer and what it is good for. */
interface Candidate {
  readonly units: readonly Jurisdiction[]
  readonly from: Jurisdiction
  readonly to: Jurisdiction
  readonly residents: number
  readonly relieved: number
  readonly relief: number
  readonly evenness: number
  /** Whether the giver stays in as few parts; asked last, because it costs most. */
  readonly keepsWhole: () => boolean
}

/**
 * The transfer of one to three neighbouring units, of the level below, from one jurisdiction to a neighbour under the
 * same parent that helps most: by residents above the first limit that it takes away, times their share in those who
 * move; then, and where nobody is above the limit, by how much nearer both come to each other (squared residents), per
 * resident moved. Neither side falls into more parts, and nothing locked changes. Null where nothing helps, and at the
 * finest level. Looks at the neighbours of a dozen jurisdictions at most, so that it answers at once.
 */
export function findBestMove(metrics: Metrics, level: Level): BestMove | null {
  const { plan } = metrics
  const below = plan.finer(level)
  if (below === undefined) return null
  const limit = plan.rules.residents[level]?.[0]?.above ?? Infinity
  const able = plan
    .jurisdictions(level)
    .filter(({ id }) => targetProblem(plan, id) === null)
    .toSorted((a, b) => metrics.residents(b.id) - metrics.residents(a.id) || byCode(a, b))
  const over = able.filter(({ id }) => metrics.residents(id) > limit)
  let best: Candidate | null = null
  for (const givers of [over, able]) {
    for (const from of givers.slice(0, MOST_GIVERS)) {
      for (const candidate of transfersFrom(metrics, from, below, {
        limit,
        least: () => best?.relief ?? 0,
      })) {
        if ((best === null || compare(candidate, best) < 0) && candidate.keepsWhole()) best = candidate
      }
    }
    if (best !== null) break
  }
  return best === null ? null : asMove(metrics, best)
}

function* transfersFrom(
  metrics: Metrics,
  from: Jurisdiction,
  below: Level,
  { limit, least }: { readonly limit: number; readonly least: () => number },
): Generator<Candidate> {
  const { plan } = metrics
  const units = plan
    .childrenOf(plan.slotOf(from.id))
    .filter((slot) => metrics.regions(below).faceCount(slot) > 0)
    .toSorted((a, b) => byCode(plan.at(a)!, plan.at(b)!))
  const isOwn = new Set(units)
  const inside = new Map<number, number[]>()
  const outside = new Map<number, Set<number>>()
  for (const unit of units) {
    const beside = [...metrics.regions(below).neighbours(unit).keys()]
    inside.set(
      unit,
      beside.filter((other) => isOwn.has(other)),
    )
    outside.set(
      unit,
      new Set(beside.filter((other) => !isOwn.has(other)).map((other) => plan.parentOf(other))),
    )
  }
  const movable = new Set(units.filter((slot) => !plan.at(slot)!.locked))
  const people = new Map(units.map((slot) => [slot, metrics.residents(plan.idOf(slot)!)]))
  const has = metrics.residents(from.id)
  const takers = takersOf(plan, from, outside).map((to) => ({
    to,
    slot: plan.slotOf(to.id),
    gets: metrics.residents(to.id),
  }))
  for (const group of groupsOf(units, inside, movable, outside)) {
    const residents = group.reduce((sum, slot) => sum + people.get(slot)!, 0)
    if (residents === 0) continue
    const keepsWhole = (): boolean => isConnectedWithout(units, inside, group)
    for (const { to, slot: toSlot, gets } of takers) {
      if (!group.some((slot) => outside.get(slot)!.has(toSlot))) continue
      const relieved =
        above(has, limit) +
        above(gets, limit) -
        above(has - residents, limit) -
        above(gets + residents, limit)
      const evenness = (has - gets - residents) * 2
      if (relieved < 0 || (relieved === 0 && evenness <= 0)) continue
      const relief = (relieved * relieved) / residents
      if (relief < least()) continue
      const given = group.map((slot) => plan.at(slot)!)
      yield { units: given, from, to, residents, relieved, relief, evenness, keepsWhole }
    }
  }
}

function takersOf(
  plan: Plan,
  from: Jurisdiction,
  outside: ReadonlyMap<number, ReadonlySet<number>>,
): Jurisdiction[] {
  const slots = new Set<number>()
  for (const beside of outside.values()) for (const slot of beside) slots.add(slot)
  return [...slots]
    .flatMap((slot) => plan.at(slot) ?? [])
    .filter(({ id, level, parent }) => {
      return level === from.level && parent === from.parent && targetProblem(plan, id) === null
    })
    .toSorted(byCode)
}

/** Connected groups of movable units with one at least that borders another jurisdiction, each once. */
function* groupsOf(
  units: readonly number[],
  inside: ReadonlyMap<number, readonly number[]>,
  movable: ReadonlySet<number>,
  outside: ReadonlyMap<number, ReadonlySet<number>>,
): Generator<readonly number[]> {
  const seen = new Set<string>()
  const starts = units.filter((unit) => movable.has(unit) && outside.get(unit)!.size > 0)
  let groups = starts.slice(0, MOST_UNITS_TRIED).map((unit) => [unit])
  for (let size = 1; size <= MOST_UNITS && size < units.length; size++) {
    yield* groups
    if (size === MOST_UNITS) return
    const larger: number[][] = []
    for (const group of groups) {
      for (const unit of group) {
        for (const other of inside.get(unit)!) {
          if (!movable.has(other) || group.includes(other)) continue
          const next = [...group, other].sort((a, b) => a - b)
          const key = next.join()
          if (seen.has(key)) continue
          seen.add(key)
          larger.push(next)
        }
      }
    }
    groups = larger
  }
}

function above(residents: number, limit: number): number {
  return Math.max(0, residents - limit)
}

function compare(a: Candidate, b: Candidate): number {
  return (
    b.relief - a.relief ||
    b.evenness - a.evenness ||
    a.residents - b.residents ||
    byCode(a.from, b.from) ||
    byCode(a.to, b.to) ||
    codesOf(a).localeCompare(codesOf(b), 'en')
  )
}

function codesOf({ units }: Candidate): string {
  return units
    .toSorted(byCode)
    .map(({ code, name }) => `${code} ${name}`)
    .join()
}

function asMove(metrics: Metrics, { units, from, to, residents, relieved }: Candidate): BestMove {
  const [has, gets] = [metrics.residents(from.id), metrics.residents(to.id)]
  const ids = units.toSorted(byCode).map(({ id }) => id)
  return {
    command: {
      type: 'batch',
      commands: [{ type: 'assign', units: ids, to: to.id }],
      title: { key: 'best-move', data: { from: from.name, to: to.name, residents } },
    },
    units: ids,
    from: from.id,
    to: to.id,
    residents,
    before: [has, gets],
    after: [has - residents, gets + residents],
    relieved,
  }
}
