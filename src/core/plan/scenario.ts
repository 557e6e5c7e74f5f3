import type { StepId } from './step.ts'

/** A branch of the log under a name. */
export interface Scenario {
  readonly id: string
  readonly name: string
  readonly note: string
  /** The step the plan stands on; 0 = the base. */
  readonly head: StepId
  /** Nothing may change it: neither its steps nor where it stands. */
  readonly locked: boolean
  /** The end of the branch: redo goes from `head` towards `tip`. */
  readonly tip: StepId
}
