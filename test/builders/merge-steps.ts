import type { Command } from '#core/plan/command.ts'
import type { MergeEntry, NewMerge } from '#core/plan/compound-merge.ts'
import { execute } from '#core/plan/execute.ts'
import type { MergeStage } from '#core/plan/merge-stage.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { PlanDiff } from '#core/plan/plan-diff.ts'
import type { VoteTally } from '#core/voting/vote-tally.ts'

/** Does a command that must not be refused. */
export function must(plan: Plan, command: Command): PlanDiff {
  const result = execute(plan, command)
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  plan.apply(result.value)
  return result.value
}

/** An entry at a stage, on a day of the year 2024 (counted from 0). */
export function entryAt(stage: MergeStage, day: number, more: Partial<MergeEntry> = {}): MergeEntry {
  const date = new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10)
  return { stage, date, document: '', note: '', attachments: [], reason: '', ...more }
}

/** Plans merges on the first day of 2024. */
export function planned(plan: Plan, ...merges: readonly NewMerge[]): void {
  must(plan, { type: 'plan-merges', merges, date: '2024-01-01' })
}

/** Brings a planned merge at once to where its compounds are one, with a reason for all steps left out. */
export function makeOne(plan: Plan, { id }: NewMerge, day = 30): PlanDiff {
  const entry = entryAt('unified', day, { reason: '试点' })
  return must(plan, { type: 'advance-merge', id, entry, acrossCommunities: true })
}

/** A tally in which everybody agrees. */
export function unanimous(compound: number): VoteTally {
  const all = { heads: 30, areaSquareCentimeters: 3_000_000 }
  return { compound, total: all, participating: all, agreeing: all }
}
