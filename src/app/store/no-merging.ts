import type { MergingState } from './workbench-state.ts'

/** Nothing asked for, nothing found, nothing in the hand. */
export const NO_MERGING: MergingState = {
  candidates: null,
  running: null,
  proposals: [],
  chosen: null,
  picked: [],
  focus: null,
  placing: null,
}
