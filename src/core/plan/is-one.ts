import type { CompoundMerge } from './compound-merge.ts'
import { MERGE_STAGES, MERGING_STAGE, type MergeStage } from './merge-stage.ts'

/** True when the compounds of a merge are one: its walls are down and it is under one management. */
export function isOne({ stage }: CompoundMerge): boolean {
  return stageIndex(stage) >= stageIndex(MERGING_STAGE)
}

function stageIndex(stage: MergeStage): number {
  return (MERGE_STAGES as readonly MergeStage[]).indexOf(stage)
}
