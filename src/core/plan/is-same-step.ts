import type { Step } from './step.ts'

/** True when two steps are the same, given that what they were made on is: the same command at the same time. */
export function isSameStep(a: Step, b: Step): boolean {
  return a === b || (a.at === b.at && JSON.stringify(a.command) === JSON.stringify(b.command))
}
