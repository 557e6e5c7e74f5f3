import type { Step } from './step.ts'

/** Number of steps at the beginning that two logs have in common. */
export function sharedSteps(a: readonly Step[], b: readonly Step[]): number {
  const differs = a.findIndex((step, at) => !isSameStep(step, b[at]))
  return differs < 0 ? a.length : differs
}

/** The same command on the same step is the same step; its diff follows from that. */
function isSameStep(a: Step, b: Step | undefined): boolean {
  if (a === b) return true
  return a.parent === b?.parent && a.at === b.at && JSON.stringify(a.command) === JSON.stringify(b.command)
}
