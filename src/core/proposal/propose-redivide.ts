import type { Metrics } from '#core/analysis/metrics.ts'
import type { Command } from '#core/plan/command.ts'
import type { Jurisdiction, JurisdictionId } from '#core/plan/jurisdiction.ts'
import { LEVELS } from '#core/plan/level.ts'
import { newRecord } from '#core/plan/new-record.ts'
import type { Plan } from '#core/plan/plan.ts'
import { proposeCode } from '#core/plan/propose-code.ts'
import { proposeName } from '#core/plan/propose-name.ts'
import { takenNames, type TakenNames } from '#core/plan/taken-names.ts'
import { targetProblem } from '#core/plan/target-problem.ts'
import { problem, type Problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import { adjacentGroups } from './adjacent-groups.ts'
import { assembleProposal } from './assemble-proposal.ts'
import { byCode } from './by-code.ts'
import type { CodeChange } from './code-change.ts'
import { contentId } from '#core/plan/content-id.ts'
import { divisionProgress } from './division-progress.ts'
import { faceExtent } from './face-extent.ts'
import { freshIds } from './fresh-ids.ts'
import { joinedProof } from './joined-proof.ts'
import { matchUnits } from './match-units.ts'
import { orderInRows } from './order-in-rows.ts'
import type { Proposal } from './proposal.ts'
import type { ProposalProgress } from './proposal-progress.ts'
import type { ProposalRequest } from './proposal-request.ts'
import { redivideGround, type RedividedGround } from './redivide-ground.ts'
import { redrawCommands } from './redraw-commands.ts'
import type { RedrawnPart } from './redrawn-part.ts'
import { solveDivision, type Division } from './solve-division.ts'
import type { SolverContext } from './solver-context.ts'

/** A request to divide units anew. */
type RedivideRequest = Extract<ProposalRequest, { kind: 'redivide' }>

/** Ground that is divided anew, who it is in, and how. */
interface Redivided {
  readonly within: Jurisdiction
  readonly ground: RedividedGround
  readonly division: Division
}

/**
 * Divides the units of a level inside a jurisdiction anew, so that each has households within the norm of the rules
 * (`redivideGround`), with few households moved and short borders. A part goes on as the unit that it has most
 * households in common with; the others are new, with the next free codes in rows from north to south, each from west
 * to east; units that no part goes on as are retired, and their codes are never given again. Locked units stay as they
 * are. `codes` of the proposal says whose people come under which code.
 *
 * Codes: those of `targetProblem`; `redivide-level {name, level}` for a level that is not inside, `redivide-no-norm
 * {level}`, `redivide-not-needed {name}`, or the first note where nothing can be done; `nothing-changes`.
 * Notes: those of `redivideGround`, `jurisdiction-locked` for what is passed over, `redivide-not-found {name, least,
 * most}` where no division within the norm was found.
 */
export function* proposeRedivide(
  metrics: Metrics,
  request: RedivideRequest,
  context: SolverContext,
): Generator<ProposalProgress, Result<readonly Proposal[]>> {
  yield { stage: 'reading', done: 0, best: null }
  const { plan } = metrics
  const { level, seed, effort } = request
  const wrong = targetProblem(plan, request.target)
  if (wrong !== null) return fail(wrong)
  const target = plan.get(request.target)!
  if (!plan.base.levels.includes(level) || LEVELS.indexOf(level) >= LEVELS.indexOf(target.level)) {
    return fail(problem('redivide-level', { name: target.name, level }))
  }
  const norm = plan.rules.households[level]
  if (norm === undefined) return fail(problem('redivide-no-norm', { level }))
  const notes: Problem[] = []
  const open: { readonly within: Jurisdiction; readonly ground: RedividedGround }[] = []
  for (const within of holdersInside(plan, target, plan.coarser(level)!)) {
    const units = plan.childrenOf(plan.slotOf(within.id)).map((slot) => plan.at(slot)!)
    const owning = units.filter(({ id }) => metrics.figures(id).faces > 0).toSorted(byCode)
    const locked = owning.map(({ id }) => targetProblem(plan, id)).filter((reason) => reason !== null)
    notes.push(...locked)
    const free = owning.filter(({ id }) => targetProblem(plan, id) === null)
    for (const group of adjacentGroups(metrics, free)) {
      const ground = redivideGround(metrics, group, within, norm)
      notes.push(...ground.notes)
      if (ground.wanted !== null) open.push({ within, ground })
    }
  }
  if (open.length === 0) return fail(notes[0] ?? problem('redivide-not-needed', { name: target.name }))

  const done: Redivided[] = []
  for (const [at, { within, ground }] of open.entries()) {
    const options = { seed, effort, count: 1, solve: context.solve, share: 1 / open.length }
    const share = [0.05 + (0.9 * at) / open.length, 0.05 + (0.9 * (at + 1)) / open.length] as const
    const [division] = yield* divisionProgress(solveDivision(ground.wanted!, options), share, () => null)
    done.push({ within, ground, division: division! })
    if (division!.partition.excess > 0) {
      notes.push(problem('redivide-not-found', { name: within.name, least: norm[0], most: norm[1] }))
    }
  }
  yield { stage: 'scoring', done: 0.95, best: null }
  const proposal = proposalOf(metrics, { request, target, done, notes }, context)
  if (proposal.ok) return ok([proposal.value])
  return proposal.problem.code === 'nothing-changes' && notes.length > 0 ? fail(notes[0]!) : proposal
}

/** Jurisdictions of a level inside another one, itself included. */
function holdersInside(plan: Plan, target: Jurisdiction, level: Jurisdiction['level']): Jurisdiction[] {
  const slot = plan.slotOf(target.id)
  return plan
    .jurisdictions(level)
    .filter(({ id }) => plan.ancestor(plan.slotOf(id), target.level) === slot)
    .toSorted(byCode)
}

function proposalOf(
  metrics: Metrics,
  {
    request,
    target,
    done,
    notes,
  }: {
    readonly request: RedivideRequest
    readonly target: Jurisdiction
    readonly done: readonly Redivided[]
    readonly notes: readonly Problem[]
  },
  context: SolverContext,
): Result<Proposal> {
  const { plan } = metrics
  const { level } = request
  const divisions = done.map(({ division }) => division)
  const partsOf = divisions.map(({ partition }) => [...partition.part])
  const id = contentId(JSON.stringify(['redivide', level, target.code, target.name, partsOf]))
  const freshId = freshIds(plan, id)
  const taken = takenNames(plan)
  const commands: Command[] = []
  const codes: CodeChange[] = []
  for (const one of done) {
    const parts = renewed(plan, one, taken, freshId)
    const isKept = new Set(parts.map((part) => part.id))
    commands.push(...redrawCommands(plan, level, parts, taken, freshId))
    for (const unit of one.ground.units) {
      if (!isKept.has(unit.id)) commands.push({ type: 'retire', id: unit.id })
    }
    codes.push(...codeChanges(plan, one, parts))
  }
  return assembleProposal(
    metrics,
    {
      id,
      level,
      commands,
      ids: done.flatMap(({ ground }) => ground.units.map((unit) => unit.id)),
      title: ({ movedResidents, parts }) => ({
        key: 'redivide',
        data: { name: target.name, level, parts: parts.length, residents: movedResidents },
      }),
      more: {
        proof: joinedProof(divisions),
        cutShort: divisions.some(({ cutShort }) => cutShort),
        codes,
        ...(notes.length === 0 ? {} : { notes }),
      },
    },
    context,
  )
}

/** The parts with what they go on as; new ones are named and numbered in rows. */
function renewed(
  plan: Plan,
  { within, ground, division }: Redivided,
  taken: TakenNames,
  freshId: () => JurisdictionId,
): RedrawnPart[] {
  const { atoms, units, wanted } = ground
  const { part, weight } = division.partition
  const faces = Array.from(weight, (_, at) => atoms.faces.filter((__, atom) => part[atom] === at).flat())
  const common = new Float64Array(weight.length * units.length)
  for (const [atom, at] of part.entries())
    common[at * units.length + atoms.holder[atom]!]! += wanted!.weight[atom]!
  const unitOf = matchUnits(common, weight.length, units.length)
  const parts: RedrawnPart[] = []
  for (const [at, unit] of unitOf.entries()) {
    if (unit !== null) parts.push({ id: units[unit]!.id, created: null, faces: faces[at]! })
  }
  const fresh = [...unitOf.keys()].filter((at) => unitOf[at] === null)
  const extents = fresh.map((at) => faceExtent(plan.topology, faces[at]!))
  for (const place of orderInRows(extents)) {
    const at = fresh[place]!
    const row = common.subarray(at * units.length, (at + 1) * units.length)
    const source = units[row.indexOf(Math.max(...row))]!
    const { level, legalStatus } = source
    const name = proposeName(level, level === 'grid' ? within : source, taken.names[level])
    const code = proposeCode(level, within, taken.codes)
    taken.names[level].add(name)
    taken.codes.push(code)
    const created = newRecord({ id: freshId(), level, name, code, legalStatus, parent: within.id })
    parts.push({ id: created.id, created, faces: faces[at]! })
  }
  return parts
}

function codeChanges(plan: Plan, { ground }: Redivided, parts: readonly RedrawnPart[]): CodeChange[] {
  const changes: CodeChange[] = []
  for (const { id, created, faces } of parts) {
    const { name, code } = created ?? plan.get(id)!
    const residents = new Float64Array(ground.units.length)
    for (const face of faces) {
      residents[ground.atoms.holder[ground.atoms.atomOf[face]!]!]! += plan.figures.residents[face]!
    }
    for (const [at, unit] of ground.units.entries()) {
      if (residents[at] === 0) continue
      const old = { oldCode: unit.code, oldName: unit.name, residents: residents[at]! }
      changes.push({ unit: id, name, newCode: code, ...old })
    }
  }
  return changes.toSorted((a, b) => compare(a.oldCode, b.oldCode) || compare(a.newCode, b.newCode))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
