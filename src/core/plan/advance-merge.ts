import { judgeVote } from '#core/voting/judge-vote.ts'
import { problem, type Problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import type { Command } from './command.ts'
import type { CompoundMerge, MergeEntry } from './compound-merge.ts'
import { groundOf } from './ground-of.ts'
import { isDay } from './is-day.ts'
import { isOne } from './is-one.ts'
import { MERGE_STAGES, type MergeStage } from './merge-stage.ts'
import type { Plan } from './plan.ts'
import { EMPTY_DIFF, type PlanDiff } from './plan-diff.ts'
import { regridCompound } from './regrid-compound.ts'

const DAY_MILLISECONDS = 86_400_000

/**
 * Brings a merge to another stage. The vote must have passed in every compound before its result can be published,
 * unless the vote itself was left out with a reason; plan and result are on notice for the days of the rule profile.
 * From `unified` on the compounds are one, and their grids follow (see `regridCompound`).
 *
 * Codes: `merge-unknown`, `merge-ended {name}`, `merge-date {date}`, `merge-dates-order {date, before}`,
 * `merge-stage-backwards {stage, from}`, `merge-stage-skipped {stage}` (no reason given), `merge-reason-missing`,
 * `merge-notice-short {days, least}`, `merge-vote-missing {compound}`, `merge-vote-failed {compound}`,
 * `merge-already-one {name}`, and those of regridding.
 */
export function advanceMerge(
  plan: Plan,
  { id, entry, acrossCommunities }: Extract<Command, { type: 'advance-merge' }>,
): Result<PlanDiff> {
  const from = plan.merges.get(id)
  if (from === undefined) return fail(problem('merge-unknown'))
  const wrong = stepProblem(plan, from, entry)
  if (wrong !== null) return fail(wrong)
  const next = { ...from, stage: entry.stage, entries: [...from.entries, entry] }
  if (!isOne(next) || isOne(from)) return ok({ ...EMPTY_DIFF, merges: [{ from, to: next }] })
  const ground = regridCompound(plan, from, acrossCommunities)
  if (!ground.ok) return ground
  const to = { ...next, ground: groundOf(ground.value) }
  return ok({ ...ground.value, merges: [{ from, to }] })
}

function stepProblem(plan: Plan, merge: CompoundMerge, entry: MergeEntry): Problem | null {
  const { stage, name, entries } = merge
  if (stage === 'stopped' || stage === 'done') return problem('merge-ended', { name })
  if (!isDay(entry.date)) return problem('merge-date', { date: entry.date })
  const before = entries.at(-1)!.date
  if (entry.date < before) return problem('merge-dates-order', { date: entry.date, before })
  if (entry.stage === 'stopped') {
    if (isOne(merge)) return problem('merge-already-one', { name })
    return entry.reason.trim() === '' ? problem('merge-reason-missing') : null
  }
  const [at, to] = [indexOf(stage), indexOf(entry.stage)]
  if (to <= at) return problem('merge-stage-backwards', { stage: entry.stage, from: stage })
  if (to > at + 1 && entry.reason.trim() === '') {
    return problem('merge-stage-skipped', { stage: MERGE_STAGES[at + 1]! })
  }
  return noticeProblem(plan, merge, entry) ?? voteProblem(plan, merge, to)
}

/** A plan, and a result, stay on notice until enough days are over. */
function noticeProblem(plan: Plan, { stage, entries }: CompoundMerge, { date }: MergeEntry): Problem | null {
  if (stage !== 'notice' && stage !== 'result') return null
  const days = Math.round((Date.parse(date) - Date.parse(entries.at(-1)!.date)) / DAY_MILLISECONDS)
  const least = plan.rules.noticeDays
  return days < least ? problem('merge-notice-short', { days, least }) : null
}

function voteProblem(plan: Plan, merge: CompoundMerge, to: number): Problem | null {
  const isHeld = merge.entries.some(({ stage }) => stage === 'vote')
  if (!isHeld || to < indexOf('result')) return null
  for (const compound of merge.compounds) {
    const name = plan.base.compounds.names[compound]!
    const tally = merge.tallies.find((one) => one.compound === compound)
    if (tally === undefined) return problem('merge-vote-missing', { compound: name })
    if (!judgeVote(tally, plan.rules.voting, merge.matter).passes) {
      return problem('merge-vote-failed', { compound: name })
    }
  }
  return null
}

function indexOf(stage: MergeStage): number {
  return (MERGE_STAGES as readonly MergeStage[]).indexOf(stage)
}
