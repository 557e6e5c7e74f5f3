import type { Metrics } from '#core/analysis/metrics.ts'
import { infeasibleReason } from '#core/optimize/infeasible-reason.ts'
import type { Partition } from '#core/optimize/partition.ts'
import type { PartitionProblem } from '#core/optimize/partition-problem.ts'
import type { Jurisdiction } from '#core/plan/jurisdiction.ts'
import { takenNames } from '#core/plan/taken-names.ts'
import { targetProblem } from '#core/plan/target-problem.ts'
import { problem, type Problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import { adjacentGroups } from './adjacent-groups.ts'
import { assembleProposal } from './assemble-proposal.ts'
import type { AtomGraph } from './atom-graph.ts'
import { buildAtomGraph } from './build-atom-graph.ts'
import { byCode } from './by-code.ts'
import { contentId } from '#core/plan/content-id.ts'
import { divisionProgress } from './division-progress.ts'
import { freshIds } from './fresh-ids.ts'
import { groundUnits } from './ground-units.ts'
import { joinedProof } from './joined-proof.ts'
import type { Proposal } from './proposal.ts'
import type { ProposalProgress } from './proposal-progress.ts'
import type { ProposalRequest } from './proposal-request.ts'
import { redrawCommands } from './redraw-commands.ts'
import { seatAtoms } from './seat-atoms.ts'
import { shortfall } from './shortfall.ts'
import { solveDivision, type Division } from './solve-division.ts'
import type { SolverContext } from './solver-context.ts'

/** A request to change who has what. */
type RebalanceRequest = Extract<ProposalRequest, { kind: 'rebalance' }>

/** A divided unit costs as much as so many residents who change hands. */
const DIVIDED_UNIT_RESIDENTS = 500

/** Targets of one parent that border each other, and the problem of their ground. */
interface Exchange {
  readonly atoms: AtomGraph
  readonly wanted: PartitionProblem
}

/** What is asked, once the request is known to make sense. */
interface Rebalance {
  readonly request: RebalanceRequest
  readonly targets: readonly Jurisdiction[]
  readonly exchanges: readonly Exchange[]
}

/**
 * Changes who has what among jurisdictions with the least residents moved, of equals with the least border, so that
 * each keeps to the first limit of its level (with its least residents), or within ± `tolerance` of their mean. Locked
 * ones and locked units stay as they are, and so does the ground of an office. Only those that border each other under
 * the same parent exchange ground, so that no border above moves. Of units that are divided, what changes hands goes on
 * as a new one.
 *
 * Codes: `nothing-chosen`, `units-of-mixed-levels`, those of `targetProblem` (locks: where fewer than two are open),
 * `split-tolerance`, `rebalance-one`, `rebalance-apart` when none of them borders another one of its parent, `rebalance-no-limit
 * {level}`, `split-total {residents, limit}` where together they are too many or too few, `rebalance-not-needed` when
 * all are within their bounds. Notes: those of `shortfall`; the first is the code where nothing better was found, or
 * only by moving what is locked.
 */
export function* proposeRebalance(
  metrics: Metrics,
  request: RebalanceRequest,
  context: SolverContext,
): Generator<ProposalProgress, Result<readonly Proposal[]>> {
  yield { stage: 'reading', done: 0, best: null }
  const read = readRebalance(metrics, request)
  if (!read.ok) return read
  const { exchanges } = read.value
  const { seed, effort } = request
  const found: Division[] = []
  for (const [at, { wanted }] of exchanges.entries()) {
    const draft = (partition: Partition): Proposal | null => {
      if (exchanges.length > 1) return null
      const proof = { kind: 'none' } as const
      const proposal = proposalOf(metrics, read.value, [{ partition, proof, cutShort: false }], context)
      return proposal.ok ? proposal.value : null
    }
    const run = solveDivision(wanted, {
      seed,
      effort,
      count: 1,
      solve: context.solve,
      share: 1 / exchanges.length,
    })
    const share = [0.05 + (0.9 * at) / exchanges.length, 0.05 + (0.9 * (at + 1)) / exchanges.length] as const
    found.push((yield* divisionProgress(run, share, draft))[0]!)
  }
  yield { stage: 'scoring', done: 0.95, best: null }
  const proposal = proposalOf(metrics, read.value, found, context)
  if (proposal.ok) return ok([proposal.value])
  const [reason] = notesOf(metrics, read.value, found)
  return reason === undefined ? proposal : fail(reason)
}

function readRebalance(metrics: Metrics, request: RebalanceRequest): Result<Rebalance> {
  const { plan } = metrics
  const { tolerance } = request
  const records: Jurisdiction[] = []
  for (const id of new Set(request.targets)) {
    const wrong = targetProblem(plan, id)
    if (wrong !== null && wrong.code !== 'jurisdiction-locked') return fail(wrong)
    records.push(plan.get(id)!)
  }
  if (records.length === 0) return fail(problem('nothing-chosen'))
  const { level } = records[0]!
  if (records.some((record) => record.level !== level)) return fail(problem('units-of-mixed-levels'))
  if (tolerance !== null && !(tolerance >= 0 && tolerance < 1)) return fail(problem('split-tolerance'))
  if (tolerance === null && plan.rules.residents[level]?.[0] === undefined) {
    return fail(problem('rebalance-no-limit', { level }))
  }
  const targets = records.filter(({ id }) => metrics.figures(id).faces > 0).toSorted(byCode)
  if (targets.length < 2) return fail(problem('rebalance-one'))
  const open = targets.filter(({ id }) => targetProblem(plan, id) === null)
  if (open.length < 2) {
    return fail(targets.map(({ id }) => targetProblem(plan, id)).find((wrong) => wrong !== null)!)
  }
  const groups = adjacentGroups(metrics, open).filter((group) => group.length > 1)
  if (groups.length === 0) return fail(problem('rebalance-apart'))
  const mean = targets.reduce((sum, { id }) => sum + metrics.residents(id), 0) / targets.length
  const exchanges = groups
    .map((group) => exchangeOf(metrics, request, group, mean))
    .filter(({ wanted }) => !isWithin(wanted))
  for (const { wanted } of exchanges) {
    const reason = infeasibleReason(wanted)
    if (reason?.kind !== 'total-too-heavy' && reason?.kind !== 'total-too-light') continue
    return fail(problem('split-total', { residents: reason.weight, limit: reason.limit }))
  }
  return exchanges.length === 0 ? fail(problem('rebalance-not-needed')) : ok({ request, targets, exchanges })
}

/** Residents weigh more than all borders together, so that of divisions with as many moved the shorter border wins. */
function exchangeOf(
  metrics: Metrics,
  { tolerance, divideUnits }: RebalanceRequest,
  group: readonly Jurisdiction[],
  mean: number,
): Exchange {
  const { plan } = metrics
  const { level } = group[0]!
  const scope = group.map(({ id }) => id)
  const atoms = buildAtomGraph(metrics, { scope, ...groundUnits(plan, level, divideUnits) })
  const [least, most] =
    tolerance === null
      ? [plan.rules.minimum[level]?.residents ?? 0, plan.rules.residents[level]![0]!.above]
      : [Math.ceil(mean * (1 - tolerance) - 1e-6), Math.floor(mean * (1 + tolerance) + 1e-6)]
  const fixed = Int32Array.from(atoms.locked, (locked, atom) => (locked === 1 ? atoms.holder[atom]! : -1))
  for (const [part, atom] of seatAtoms(plan, atoms).entries()) if (atom >= 0) fixed[atom] = part
  const { start, neighbour, cost } = atoms.graph
  const border = cost.reduce((sum, each) => sum + each, 0)
  const wanted: PartitionProblem = {
    graph: { start, neighbour, cost: cost.map((each) => each / (border + 1)) },
    weight: atoms.residents,
    parts: scope.length,
    lower: new Float64Array(scope.length).fill(least),
    upper: new Float64Array(scope.length).fill(most),
    fixed,
    group: atoms.group,
    splitCost: atoms.groups.length > 0 ? DIVIDED_UNIT_RESIDENTS : 0,
    home: atoms.holder,
    moveCost: atoms.residents,
  }
  return { atoms, wanted }
}

function isWithin({ weight, home, lower, upper }: PartitionProblem): boolean {
  const held = new Float64Array(lower.length)
  for (const [atom, part] of home.entries()) held[part]! += weight[atom]!
  return held.every((each, part) => each >= lower[part]! && each <= upper[part]!)
}

function notesOf({ plan }: Metrics, { exchanges }: Rebalance, divisions: readonly Division[]): Problem[] {
  return divisions.flatMap((division, at) => {
    return shortfall(plan, exchanges[at]!.atoms, exchanges[at]!.wanted, division) ?? []
  })
}

function proposalOf(
  metrics: Metrics,
  { request, targets, exchanges }: Rebalance,
  divisions: readonly Division[],
  context: SolverContext,
): Result<Proposal> {
  const { plan } = metrics
  const { level } = targets[0]!
  const partsOf = divisions.map(({ partition }) => [...partition.part])
  const names = targets.map(({ code, name }) => [code, name])
  const id = contentId(JSON.stringify(['rebalance', level, names, request.divideUnits, partsOf]))
  const freshId = freshIds(plan, id)
  const taken = takenNames(plan)
  const commands = exchanges.flatMap(({ atoms }, at) => {
    const parts = atoms.scope.map((own, part) => {
      const faces = atoms.faces.filter((_, atom) => partsOf[at]![atom] === part).flat()
      return { id: own, created: null, faces }
    })
    return redrawCommands(plan, level, parts, taken, freshId)
  })
  const notes = notesOf(metrics, { request, targets, exchanges }, divisions)
  const cutShort = divisions.some((division) => division.cutShort)
  const proof = joinedProof(divisions)
  return assembleProposal(
    metrics,
    {
      id,
      level,
      commands,
      ids: targets.map((target) => target.id),
      title: ({ movedResidents }) => ({
        key: 'rebalance',
        data: { parts: targets.length, level, residents: movedResidents },
      }),
      more: { proof, cutShort, ...(notes.length === 0 ? {} : { notes }) },
    },
    context,
  )
}
