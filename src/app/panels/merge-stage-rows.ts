import type { CompoundMerge, MergeEntry } from '#core/plan/compound-merge.ts'
import { MERGE_STAGES, type MergeStage } from '#core/plan/merge-stage.ts'

/** One stage as it stands on the way of a merge. */
export interface StageRow {
  readonly stage: MergeStage
  readonly state: 'done' | 'now' | 'skipped' | 'ahead'
  readonly entry: MergeEntry | null
  /** Why it was left out; '' where it was not. */
  readonly skippedFor: string
}

/** Every stage in order, with what was recorded of it; where a merge was stopped, that stands last. */
export function mergeStageRows({
  stage,
  entries,
}: Pick<CompoundMerge, 'stage' | 'entries'>): readonly StageRow[] {
  const order: readonly MergeStage[] = MERGE_STAGES
  const isStopped = stage === 'stopped'
  const reached = Math.max(...entries.map((entry) => order.indexOf(entry.stage)))
  const rows = order.map((one, at): StageRow => {
    const entry = entries.find((known) => known.stage === one) ?? null
    if (entry !== null) {
      const isNow = at === reached && !isStopped && one !== 'done'
      return { stage: one, state: isNow ? 'now' : 'done', entry, skippedFor: '' }
    }
    if (at > reached) return { stage: one, state: 'ahead', entry: null, skippedFor: '' }
    const later = entries.find((known) => order.indexOf(known.stage) > at)
    return { stage: one, state: 'skipped', entry: null, skippedFor: later?.reason ?? '' }
  })
  const stop = isStopped ? entries.at(-1)! : null
  return stop === null ? rows : [...rows, { stage: 'stopped', state: 'now', entry: stop, skippedFor: '' }]
}
