import { chooseGroups } from '#core/optimize/choose-groups.ts'
import type { MipSolver } from '#core/optimize/mip-solver.ts'
import { contentId } from '#core/plan/content-id.ts'
import type { NewMerge } from '#core/plan/compound-merge.ts'
import type { Plan } from '#core/plan/plan.ts'
import { problem, type Problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import { enumerateGroups } from './enumerate-groups.ts'
import { findCandidates } from './find-candidates.ts'
import { groupValuer } from './group-valuer.ts'
import { inOrderOfPlace } from './in-order-of-place.ts'
import type { MergeGroup } from './merge-candidate.ts'
import { MergeDrafts } from './merge-drafts.ts'
import type { MergeProgress } from './merge-progress.ts'
import type { MergeProposal } from './merge-proposal.ts'
import type { MergeRequest } from './merge-request.ts'
import { mergingRule } from './merging-rule.ts'
import { rankedChoice } from './ranked-choice.ts'

/** How often groups that cannot be drawn are forbidden and the choice made anew. */
const ROUNDS = 40

/** Groups that are drawn before the next word of progress. */
const DRAWN_AT_ONCE = 8

/** What groups there are to choose from. */
interface Choices {
  readonly plan: Plan
  readonly request: MergeRequest
  readonly solve: MipSolver | null
  /** Compounds in an order of place: the items. */
  readonly order: readonly number[]
  readonly groups: readonly MergeGroup[]
  readonly isComplete: boolean
  readonly fixed: readonly MergeGroup[]
  readonly drafts: MergeDrafts
}

/** Groups chosen together without the fixed ones. */
interface Chosen {
  readonly groups: readonly MergeGroup[]
  readonly bound: number | null
}

/**
 * Chooses compounds that become one each. `best` has the highest benefit of all choices with exactly `reduceBy`
 * compounds fewer, under the limits; `ranked` is what taking pairs from the top of the list comes to; `all` is
 * everything that is worth it, told where nobody asked for a number or where it makes more fewer. Fixed groups are in
 * all of them as they are. Every group is drawn before a choice is final: one that cannot be drawn is no choice.
 * The bound is null where there were more groups than could be looked at.
 *
 * Codes: `jurisdiction-unknown {id}`, `merge-reduce-by {reduceBy}`, `compound-unknown {compound}`,
 * `compound-in-merge {name, merge}`, `merge-too-few {name}`, `merge-fixed-twice {name}`, those of `draftMerge` for
 * fixed groups, `merge-no-candidates`, `merge-count-unreachable {wanted, most}`, `merge-fixed-above {wanted, fixed}`.
 */
export function* proposeMerges(
  plan: Plan,
  request: MergeRequest,
  { solve }: { readonly solve: MipSolver | null },
): Generator<MergeProgress, Result<readonly MergeProposal[]>> {
  const wrong = requestProblem(plan, request)
  if (wrong !== null) return fail(wrong)
  yield { stage: 'candidates', done: 0, best: null }
  const rule = mergingRule(plan, request.merging)
  const fixedCompounds = new Set(request.fixed?.flat())
  const candidates = findCandidates(plan, request).filter(({ compounds }) =>
    compounds.every((compound) => !fixedCompounds.has(compound)),
  )
  yield { stage: 'groups', done: 0.1, best: null }
  const value = groupValuer(plan, request.merging)
  const fixed = (request.fixed ?? []).map((compounds) => value(compounds))
  const drafts = new MergeDrafts(plan, request.merging)
  for (const { compounds } of fixed) {
    const draft = drafts.of(compounds)
    if (!draft.ok) return draft
  }
  if (candidates.length === 0 && fixed.length === 0) return fail(problem('merge-no-candidates'))
  const order = inOrderOfPlace(plan, new Set(candidates.flatMap(({ compounds }) => compounds)))
  const pairs = candidates.map(({ compounds }) => compounds)
  const { groups, isComplete } = enumerateGroups(plan, pairs, order, rule)
  yield { stage: 'groups', done: 0.2, best: null }
  const valued = groups.map((compounds) => value(compounds))
  const choices: Choices = { plan, request, solve, order, groups: valued, isComplete, fixed, drafts }

  const proposals: MergeProposal[] = []
  const fixedRemovals = fixed.reduce((sum, { gains }) => sum + gains.compounds, 0)
  const left = request.reduceBy === null ? null : request.reduceBy - fixedRemovals
  if (left !== null) {
    if (left < 0)
      return fail(problem('merge-fixed-above', { wanted: request.reduceBy, fixed: fixedRemovals }))
    const best = yield* choose(choices, left, [0.3, 0.6])
    if (!best.ok) return best
    proposals.push(proposalOf(choices, 'best', best.value))
  }
  const all = yield* choose(choices, null, [0.6, 0.9])
  if (all.ok) {
    const proposal = proposalOf(choices, 'all', all.value)
    if (request.reduceBy === null || proposal.reducedBy > request.reduceBy) proposals.push(proposal)
  }
  yield { stage: 'outlines', done: 0.9, best: proposals[0] ?? null }
  const isDraftable = (compounds: readonly number[]): boolean => drafts.of(compounds).ok
  const ranked = rankedChoice(plan, candidates, left, { rule, value, isDraftable })
  if (ranked !== null) {
    proposals.splice(1, 0, proposalOf(choices, 'ranked', { groups: ranked, bound: null }))
  }
  yield { stage: 'outlines', done: 1, best: proposals[0] ?? null }
  return ok(proposals)
}

function requestProblem(plan: Plan, { within, reduceBy, fixed = [] }: MergeRequest): Problem | null {
  if (within !== null && plan.get(within) === undefined)
    return problem('jurisdiction-unknown', { id: within })
  if (reduceBy !== null && !(Number.isSafeInteger(reduceBy) && reduceBy > 0))
    return problem('merge-reduce-by', { reduceBy })
  const { names } = plan.base.compounds
  const seen = new Set<number>()
  for (const compounds of fixed) {
    for (const compound of compounds) {
      const name = names[compound]
      if (name === undefined) return problem('compound-unknown', { compound })
      const merge = plan.mergeOf(compound)
      if (merge !== undefined) return problem('compound-in-merge', { name, merge: merge.name })
      if (seen.has(compound)) return problem('merge-fixed-twice', { name })
      seen.add(compound)
    }
    if (compounds.length < 2) return problem('merge-too-few', { name: names[compounds[0] ?? -1] ?? '' })
  }
  return null
}

/** Chooses, draws what was chosen, forbids what cannot be drawn, and chooses again. */
function* choose(
  { order, groups, solve, drafts, isComplete }: Choices,
  removals: number | null,
  [from, to]: readonly [from: number, to: number],
): Generator<MergeProgress, Result<Chosen>> {
  const rank = new Map(order.map((compound, at) => [compound, at]))
  let allowed = groups
  for (let round = 1; ; round++) {
    yield { stage: 'choice', done: from, best: null }
    const choice = chooseGroups(
      {
        items: order.length,
        groups: allowed.map(({ compounds }) => compounds.map((compound) => rank.get(compound)!)),
        value: allowed.map(({ benefit }) => benefit),
        removals,
      },
      { solve },
    )
    if (choice.groups === null) {
      return fail(problem('merge-count-unreachable', { wanted: removals, most: choice.most }))
    }
    const chosen = choice.groups.map((at) => allowed[at]!)
    const tried = round < ROUNDS ? chosen : allowed
    const failed = new Set<MergeGroup>()
    for (const [at, group] of tried.entries()) {
      if (!drafts.of(group.compounds).ok) failed.add(group)
      if (at % DRAWN_AT_ONCE !== 0) continue
      yield { stage: 'outlines', done: from + ((to - from) * at) / tried.length, best: null }
    }
    if (failed.size === 0) return ok({ groups: chosen, bound: isComplete ? choice.bound : null })
    allowed = allowed.filter((group) => !failed.has(group))
  }
}

function proposalOf(
  { request, fixed, drafts }: Choices,
  way: MergeProposal['way'],
  { groups: chosen, bound }: Chosen,
): MergeProposal {
  const groups = [...fixed, ...chosen].toSorted(
    (a, b) => b.benefit - a.benefit || a.compounds[0]! - b.compounds[0]!,
  )
  const sum = (some: readonly MergeGroup[]): number =>
    some.reduce((total, { benefit }) => total + Math.round(benefit * 1e6), 0)
  const merges = groups.flatMap(({ compounds }): NewMerge[] => {
    const draft = drafts.of(compounds)
    return draft.ok ? [draft.value] : []
  })
  return {
    id: contentId(JSON.stringify([way, request, groups.map(({ compounds }) => compounds)])),
    way,
    request,
    groups,
    merges,
    reducedBy: groups.reduce((total, { gains }) => total + gains.compounds, 0),
    benefit: sum(groups) / 1e6,
    bound: bound === null ? null : Math.round(bound * 1e6 + sum(fixed)) / 1e6,
  }
}
