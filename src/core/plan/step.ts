import type { Command } from './command.ts'
import type { PlanDiff } from './plan-diff.ts'

/** What a step did, as a key and figures for the sentence in the history. Names are those of that moment. */
export interface StepLabel {
  /** i18n key below `step.`, e.g. `assign`. */
  readonly key: string
  readonly data: Readonly<Record<string, string | number>>
}

/** Number of a step; 0 stands for the base, before any step. Ascending in order of creation, never reused. */
export type StepId = number

/** One labelled gesture in the log. */
export interface Step {
  readonly id: StepId
  /** The step this one was made on; 0 = the base. Undone branches stay in the log. */
  readonly parent: StepId
  readonly command: Command
  readonly diff: PlanDiff
  readonly label: StepLabel
  /** When it was made, ISO 8601; for people only, never for ordering. */
  readonly at: string
}
