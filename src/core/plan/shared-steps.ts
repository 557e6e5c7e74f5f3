import { isSameStep } from './is-same-step.ts'
import type { Step } from './step.ts'

/** Number of steps at the beginning that two logs have in common. */
export function sharedSteps(a: readonly Step[], b: readonly Step[]): number {
  const differs = a.findIndex((step, at) => {
    const other = b[at]
    return other === undefined || step.parent !== other.parent || !isSameStep(step, other)
  })
  return differs < 0 ? a.length : differs
}
