/**
 * The way of a merge from the survey to the end, in order (domain notes 2.2): survey, call of the Party organisation,
 * residents asked, deliberation with minutes, plan on public notice, vote, result on public notice, filed with street
 * and housing office, walls down, one management, done.
 */
export const MERGE_STAGES = [
  'survey',
  'initiative',
  'consultation',
  'deliberation',
  'notice',
  'vote',
  'result',
  'filed',
  'works',
  'unified',
  'done',
] as const

/** One of {@link MERGE_STAGES}, or that it was given up. */
export type MergeStage = (typeof MERGE_STAGES)[number] | 'stopped'

/** From this stage on the compounds are one: outline, walls, gates, grids and Party branch. */
export const MERGING_STAGE = 'unified'
