import type { Metrics } from '#core/analysis/metrics.ts'
import type { Partition } from '#core/optimize/partition.ts'
import type { PartitionProblem } from '#core/optimize/partition-problem.ts'
import type { Jurisdiction } from '#core/plan/jurisdiction.ts'
import { newRecord } from '#core/plan/new-record.ts'
import { proposeUnit } from '#core/plan/propose-unit.ts'
import { takenNames } from '#core/plan/taken-names.ts'
import { targetProblem } from '#core/plan/target-problem.ts'
import { problem, type Problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import { assembleProposal } from './assemble-proposal.ts'
import type { AtomGraph } from './atom-graph.ts'
import { buildAtomGraph } from './build-atom-graph.ts'
import { contentId } from '#core/plan/content-id.ts'
import { divisionProgress } from './division-progress.ts'
import { freshIds } from './fresh-ids.ts'
import { groundUnits } from './ground-units.ts'
import type { Proposal } from './proposal.ts'
import type { ProposalProgress } from './proposal-progress.ts'
import type { ProposalRequest } from './proposal-request.ts'
import { redrawCommands } from './redraw-commands.ts'
import { seatAtoms } from './seat-atoms.ts'
import { shortfall } from './shortfall.ts'
import { solveDivision, type Division } from './solve-division.ts'
import type { SolverContext } from './solver-context.ts'

/** A request to divide a jurisdiction. */
type SplitRequest = Extract<ProposalRequest, { kind: 'split' }>

/** Up to so many atoms, so many proposals are looked for, and with what share of the effort: answers within seconds. */
const SIZES = [
  { atoms: 6_000, count: 4, share: 1 },
  { atoms: 20_000, count: 2, share: 0.35 },
  { atoms: Infinity, count: 1, share: 1 },
] as const

/** A divided unit costs as much as so many metres of border through the fabric. */
const DIVIDED_UNIT_METERS = 5_000

/** More parts than the limits need are tried up to so many. */
const MORE_PARTS = 2

/** What is asked, once the request is known to make sense. */
interface Split {
  readonly request: SplitRequest
  readonly target: Jurisdiction
  readonly atoms: AtomGraph
  readonly total: number
  /** First limit of the level; Infinity without one. */
  readonly limit: number
  readonly minimum: number
}

/**
 * Divides a jurisdiction into connected parts of about the same residents, at the least border (rules `borderCost`).
 * Without a number of parts, as few as the first limit of the level needs; when whole units cannot be dealt out that
 * evenly one or two more are tried, unless every part is within the limit at least. The part with the office, else
 * with most residents, keeps name and code; locked units stay in it; the others are of the same kind.
 * What cannot be had is offered as near as it gets, with the reason in `notes`.
 *
 * Codes: those of `targetProblem`; `split-parts {parts}`, `split-tolerance`, `split-empty {name}`,
 * `split-parts-unknown {name}` where the level has no limit, `split-not-needed {name, residents, limit}`,
 * `split-too-few-units {units, parts}`, `split-below-minimum {name, parts, minimum}`.
 * Notes: those of `shortfall`; they are codes where even the nearest division would move what is locked.
 */
export function* proposeSplit(
  metrics: Metrics,
  request: SplitRequest,
  context: SolverContext,
): Generator<ProposalProgress, Result<readonly Proposal[]>> {
  yield { stage: 'reading', done: 0, best: null }
  const read = readSplit(metrics, request)
  if (!read.ok) return read
  const split = read.value
  const { count, share } = SIZES.find((size) => split.atoms.faces.length <= size.atoms)!
  const { seed } = request
  const effort = request.effort * share
  const fewest = request.parts ?? Math.ceil(split.total / split.limit)
  const most = request.parts ?? Math.min(fewest + MORE_PARTS, split.atoms.faces.length)
  let nearest: Proposal[] = []
  let reason: Problem | null = null
  for (let parts = fewest; parts <= most; parts++) {
    const wanted = splitProblem(metrics, split, parts)
    const propose = (division: Division): Proposal | null => {
      const note = shortfall(metrics.plan, split.atoms, wanted, division)
      const proposal = proposalOf(metrics, split, division, context, note)
      return proposal.ok ? proposal.value : null
    }
    const draft = (partition: Partition): Proposal | null =>
      propose({ partition, proof: { kind: 'none' }, cutShort: false })
    const from = (parts - fewest) / (most + 1 - fewest)
    const to = (parts + 1 - fewest) / (most + 1 - fewest)
    const run = solveDivision(wanted, { seed, effort, count, solve: context.solve, share: 1 })
    const divisions = yield* divisionProgress(run, [0.05 + 0.9 * from, 0.05 + 0.9 * to], draft)
    const proposals: Proposal[] = []
    for (const division of divisions) {
      const proposal = propose(division)
      if (proposal !== null && proposals.every(({ id }) => id !== proposal.id)) proposals.push(proposal)
      yield { stage: 'scoring', done: 0.05 + 0.9 * to, best: proposals[0] ?? null }
    }
    if (divisions[0]!.partition.excess === 0) return ok(proposals)
    reason ??= shortfall(metrics.plan, split.atoms, wanted, divisions[0]!)
    if (nearest.length === 0) nearest = proposals
    const isWithin = divisions[0]!.partition.weight.every((weight) => weight <= split.limit)
    if (isWithin && proposals.length > 0) return ok(proposals)
  }
  return nearest.length > 0 || reason === null ? ok(nearest) : fail(reason)
}

function readSplit(metrics: Metrics, request: SplitRequest): Result<Split> {
  const { plan } = metrics
  const { parts, tolerance } = request
  const wrong = targetProblem(plan, request.target)
  if (wrong !== null) return fail(wrong)
  const target = plan.get(request.target)!
  const { name, level, id } = target
  if (parts !== null && !(Number.isSafeInteger(parts) && parts >= 2))
    return fail(problem('split-parts', { parts }))
  if (!(tolerance >= 0 && tolerance < 1)) return fail(problem('split-tolerance'))
  if (metrics.figures(id).faces === 0) return fail(problem('split-empty', { name }))
  const total = metrics.residents(id)
  const limit = plan.rules.residents[level]?.[0]?.above ?? Infinity
  if (parts === null && limit === Infinity) return fail(problem('split-parts-unknown', { name }))
  if (parts === null && total <= limit)
    return fail(problem('split-not-needed', { name, residents: total, limit }))
  const atoms = buildAtomGraph(metrics, { scope: [id], ...groundUnits(plan, level, request.divideUnits) })
  const needed = parts ?? Math.ceil(total / limit)
  const units = atoms.faces.length
  if (units < needed) return fail(problem('split-too-few-units', { units, parts: needed }))
  const minimum = plan.rules.minimum[level]?.residents ?? 0
  if (total < needed * minimum) {
    return fail(problem('split-below-minimum', { name, parts: needed, minimum }))
  }
  return ok({ request, target, atoms, total, limit, minimum })
}

function splitProblem(
  metrics: Metrics,
  { request, atoms, total, limit, minimum }: Split,
  parts: number,
): PartitionProblem {
  const mean = total / parts
  const least = Math.min(
    Math.floor(mean),
    Math.ceil(Math.max(minimum, mean * (1 - request.tolerance)) - 1e-6),
  )
  const widest = Math.floor(mean * (1 + request.tolerance) + 1e-6)
  const most = Math.max(Math.ceil(mean), mean <= limit ? Math.min(limit, widest) : widest)
  const count = atoms.faces.length
  const fixed = Int32Array.from(atoms.locked, (locked) => (locked === 1 ? 0 : -1))
  const [seat] = seatAtoms(metrics.plan, atoms)
  if (seat! >= 0 && fixed.includes(0)) fixed[seat!] = 0
  return {
    graph: atoms.graph,
    weight: atoms.residents,
    parts,
    lower: new Float64Array(parts).fill(least),
    upper: new Float64Array(parts).fill(most),
    fixed,
    group: atoms.group,
    splitCost: atoms.groups.length > 0 ? DIVIDED_UNIT_METERS : 0,
    home: new Int32Array(count).fill(-1),
    moveCost: new Float64Array(count),
  }
}

function proposalOf(
  metrics: Metrics,
  { target, atoms, request }: Split,
  { partition, proof, cutShort }: Division,
  context: SolverContext,
  note: Problem | null,
): Result<Proposal> {
  const { plan } = metrics
  const { level, name, code, legalStatus, parent } = target
  const partOf = named(partition, keeperOf(metrics, atoms, partition))
  const id = contentId(JSON.stringify(['split', level, code, name, request.divideUnits, ...partOf]))
  const freshId = freshIds(plan, id)
  const taken = takenNames(plan)
  const parts = Array.from({ length: partition.weight.length }, (_, part) => {
    const faces = atoms.faces.filter((__, atom) => partOf[atom] === part).flat()
    if (part === 0) return { id: target.id, created: null, faces }
    const proposed = proposeUnit(plan, level, target.id, taken)
    taken.names[level].add(proposed.name)
    taken.codes.push(proposed.code)
    const created = newRecord({ ...proposed, id: freshId(), level, legalStatus, parent })
    return { id: created.id, created, faces }
  })
  return assembleProposal(
    metrics,
    {
      id,
      level,
      commands: redrawCommands(plan, level, parts, taken, freshId),
      ids: [target.id],
      title: ({ movedResidents }) => ({
        key: 'split',
        data: { name, parts: parts.length, residents: movedResidents },
      }),
      more: { proof, cutShort, ...(note === null ? {} : { notes: [note] }) },
    },
    context,
  )
}

/** Part that stays what it is: where locked units are, else where the office stands, else with most residents. */
function keeperOf({ plan }: Metrics, atoms: AtomGraph, { part, weight }: Partition): number {
  if (atoms.locked.includes(1)) return part[atoms.locked.indexOf(1)]!
  const [seat] = seatAtoms(plan, atoms)
  if (seat! >= 0) return part[seat!]!
  const largest = Math.max(...weight)
  return part.find((each) => weight[each] === largest)!
}

/** Parts by number: the keeper first, the others in the order of their first atoms, from west to east. */
function named({ part }: Partition, keeper: number): Int32Array {
  const numbers = new Map([[keeper, 0]])
  for (const each of part) if (!numbers.has(each)) numbers.set(each, numbers.size)
  return part.map((each) => numbers.get(each)!)
}
