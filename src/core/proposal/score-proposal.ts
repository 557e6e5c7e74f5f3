import type { Figures } from '#core/analysis/figures.ts'
import type { Metrics } from '#core/analysis/metrics.ts'
import type { ServiceCoverage } from '#core/analysis/service-coverage.ts'
import type { Command } from '#core/plan/command.ts'
import { execute } from '#core/plan/execute.ts'
import { invertDiff } from '#core/plan/invert-diff.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import { UNASSIGNED, type Plan } from '#core/plan/plan.ts'
import { bandOf } from '#core/plan/rule-profile.ts'
import { ok, type Result } from '#core/problem/result.ts'
import { borderCost } from './border-cost.ts'
import { BorderLines, noBorder } from './border-lines.ts'
import { byCode } from './by-code.ts'
import type { Proposal } from './proposal.ts'
import type { ProposedPart } from './proposed-part.ts'
import type { ScoreKey, ScorePart } from './score-part.ts'

/** What a change comes to. */
export type ScoredChange = Pick<Proposal, 'score' | 'parts' | 'moves' | 'movedResidents'>

/** What counts beside the jurisdictions that the change touches. */
export interface ScoreContext {
  /** Jurisdictions that belong to the question, whether they change or not. */
  readonly ids?: readonly JurisdictionId[]
  /** Who is served now; without it, coverage is left out. It follows the change and its taking back. */
  readonly coverage?: ServiceCoverage | null
}

/** Who has each face, at a level and one finer (null below the finest). */
interface Holding {
  readonly labels: Int32Array
  readonly units: Int32Array | null
}

/** What the faces say when some of them have changed hands. */
interface Shift {
  readonly movedResidents: number
  /** Slots of jurisdictions that give or get. */
  readonly touched: ReadonlySet<number>
  /** Slot of a unit one finer that changed hands → slot of its holder now. */
  readonly moves: ReadonlyMap<number, number>
  readonly dividedUnits: number
  readonly borderMeters: number
  readonly alongMeters: number
}

/**
 * What a change of jurisdictions of `level` comes to, over those that it touches and those named by `context`. It is
 * done, read and taken back exactly, so that the figures are those that the real change will show. Parts stand in the
 * order of their codes, then new ones as the command makes them. Codes: those of the command.
 */
export function scoreProposal(
  metrics: Metrics,
  command: Command,
  level: Level,
  { ids = [], coverage = null }: ScoreContext = {},
): Result<ScoredChange> {
  const { plan } = metrics
  const result = execute(plan, command)
  if (!result.ok) return result
  const diff = result.value
  const before = holdingOf(plan, level)
  const copy = { labels: before.labels.slice(), units: before.units?.slice() ?? null }
  const standing = new Map(plan.jurisdictions(level).map(({ id }) => [id, metrics.figures(id)]))

  const { revision } = plan
  const served = (of: Iterable<JurisdictionId>): number => (coverage === null ? 0 : servedShare(coverage, of))
  const standingIds = [...standing.keys()]
  plan.apply(diff)
  metrics.apply(diff)
  coverage?.apply(diff)
  const shift = shiftOf(metrics, copy, holdingOf(plan, level))
  const involved = new Set([...ids, ...[...shift.touched].map((slot) => plan.idOf(slot)!)])
  const serial = new Map(diff.added.map(({ id }, at) => [id, at]))
  const parts = [...involved]
    .flatMap((id) => plan.get(id) ?? [])
    .filter((record) => record.level === level && !record.retired)
    .toSorted((a, b) => (serial.get(a.id) ?? -1) - (serial.get(b.id) ?? -1) || byCode(a, b))
    .map(({ id, name, code, legalStatus, seat }): ProposedPart => {
      const after = metrics.figures(id)
      const band = bandOf(plan.rules, level, after.residents)
      const known = standing.get(id) ?? null
      return { id, name, code, legalStatus, created: known === null, before: known, after, band, seat }
    })
  const partOf = new Map(parts.map(({ id }, at) => [plan.slotOf(id), at]))
  const moves = [...shift.moves]
    .map(([unit, to]) => ({ record: plan.at(unit)!, part: partOf.get(to)! }))
    .toSorted((a, b) => byCode(a.record, b.record))
    .map(({ record, part }) => ({ unit: record.id, part }))
  const back = invertDiff(diff)
  const servedThen = served(parts.map(({ id }) => id))
  plan.apply(back)
  metrics.apply(back)
  coverage?.apply(back)
  plan.revision = revision

  const limit = plan.rules.residents[level]?.[0]?.above ?? Infinity
  const was = shapeOf(
    [...involved].flatMap((id) => standing.get(id) ?? []),
    limit,
  )
  const becomes = shapeOf(
    parts.map((part) => part.after),
    limit,
  )
  const { movedResidents, borderMeters, alongMeters, dividedUnits } = shift
  const score = [
    figure('largest', was.largest, becomes.largest),
    figure('smallest', was.smallest, becomes.smallest),
    figure('imbalance', was.imbalance, becomes.imbalance),
    figure('aboveLimit', was.aboveLimit, becomes.aboveLimit),
    figure('movedResidents', null, movedResidents),
    figure('borderMeters', null, borderMeters),
    figure('alongLines', null, borderMeters === 0 ? 1 : alongMeters / borderMeters),
    figure('dividedUnits', null, dividedUnits),
    figure('compactness', was.compactness, becomes.compactness),
    ...(coverage === null
      ? []
      : [figure('coverage', served(standingIds.filter((id) => involved.has(id))), servedThen)]),
    figure('newUnits', null, parts.filter(({ created }) => created).length),
  ]
  return ok({ score, parts, moves, movedResidents })
}

/** Share of residents within the middle service radius of their own centre. */
function servedShare(coverage: ServiceCoverage, ids: Iterable<JurisdictionId>): number {
  const middle = (coverage.radii.length - 1) >> 1
  let [own, residents] = [0, 0]
  for (const id of ids) {
    const share = coverage.share(id, 'centre')
    own += share.own[middle] ?? 0
    residents += share.residents
  }
  return residents === 0 ? 0 : own / residents
}

/** What is better when there is more of it. */
const HIGHER: ReadonlySet<ScoreKey> = new Set(['smallest', 'alongLines', 'compactness', 'coverage'])

function figure(key: ScoreKey, now: number | null, then: number): ScorePart {
  // oxlint-disable-next-line unicorn/no-thenable -- `then` is a number beside `now`
  return { key, now, then, better: HIGHER.has(key) ? 'higher' : 'lower' }
}

function holdingOf(plan: Plan, level: Level): Holding {
  const finer = plan.finer(level)
  return { labels: plan.labels(level), units: finer === undefined ? null : plan.labels(finer) }
}

function shiftOf({ plan }: Metrics, before: Holding, after: Holding): Shift {
  const { topology, rules, figures } = plan
  const touched = new Set<number>()
  const moves = new Map<number, number>()
  const holdersOf = new Map<number, Set<number>>()
  let movedResidents = 0
  for (let face = 0; face < after.labels.length; face++) {
    const [from, to] = [before.labels[face] ?? UNASSIGNED, after.labels[face]!]
    const unit = before.units?.[face] ?? UNASSIGNED
    if (unit !== UNASSIGNED) {
      const holders = holdersOf.get(unit)
      if (holders === undefined) holdersOf.set(unit, new Set([to]))
      else holders.add(to)
    }
    if (from === to) continue
    movedResidents += figures.residents[face]!
    for (const slot of [from, to]) if (slot !== UNASSIGNED) touched.add(slot)
    const unitNow = after.units?.[face] ?? UNASSIGNED
    if (to !== UNASSIGNED && unitNow !== UNASSIGNED) moves.set(unitNow, to)
  }
  const kinds = noBorder()
  if (touched.size > 0) {
    const lines = BorderLines.of(plan.base.lines)
    for (let arc = 0; arc < topology.arcStart.length; arc++) {
      const [left, right] = [topology.face[2 * arc]!, topology.face[2 * arc + 1]!]
      if (left < 0 || right < 0 || after.labels[left] === after.labels[right]) continue
      if ((before.labels[left] ?? UNASSIGNED) !== (before.labels[right] ?? UNASSIGNED)) continue
      lines.measure(topology, arc, rules, kinds)
    }
  }
  const border = borderCost(kinds, rules)
  return {
    movedResidents,
    touched,
    moves,
    dividedUnits: [...holdersOf.values()].filter((holders) => holders.size > 1).length,
    borderMeters: border.meters,
    alongMeters: border.along,
  }
}

/** Figures of several jurisdictions as one; those that own nothing do not count. */
function shapeOf(
  all: readonly Figures[],
  limit: number,
): Record<'largest' | 'smallest' | 'imbalance' | 'aboveLimit' | 'compactness', number> {
  const owning = all.filter(({ faces }) => faces > 0)
  if (owning.length === 0) return { largest: 0, smallest: 0, imbalance: 0, aboveLimit: 0, compactness: 0 }
  const residents = owning.map((each) => each.residents)
  const mean = residents.reduce((sum, each) => sum + each, 0) / owning.length
  const [largest, smallest] = [Math.max(...residents), Math.min(...residents)]
  const off = Math.max(largest - mean, mean - smallest)
  return {
    largest,
    smallest,
    imbalance: mean === 0 ? 0 : off / mean,
    aboveLimit: residents.filter((each) => each > limit).length,
    compactness: exactMean(owning.map((each) => each.compactness)),
  }
}

/** A mean that does not depend on the order of its numbers. */
function exactMean(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b).reduce((sum, each) => sum + each, 0) / values.length
}
