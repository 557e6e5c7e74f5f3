import type { CompoundMerge } from '#core/plan/compound-merge.ts'
import { MERGE_STAGES, type MergeStage } from '#core/plan/merge-stage.ts'

/** Stages that a merge can still go to, the next one first; none for one that is done or stopped. */
export function mergeStageLater({ stage }: Pick<CompoundMerge, 'stage'>): readonly MergeStage[] {
  const at = (MERGE_STAGES as readonly MergeStage[]).indexOf(stage)
  return at < 0 ? [] : MERGE_STAGES.slice(at + 1)
}
