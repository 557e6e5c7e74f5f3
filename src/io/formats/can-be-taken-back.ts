import { invertDiff } from '#core/plan/invert-diff.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { PlanDiff } from '#core/plan/plan-diff.ts'
import { takenBack } from '#core/plan/taken-back.ts'
import { equalData } from './equal-data.ts'
import { isApplicable } from './is-applicable.ts'
import { isSoundGround } from './is-sound-ground.ts'

/**
 * True when what the merges of a step say that they changed of the ground leads back to sound ground: `unmerge` will do
 * it one day, and a file may say anything. `plan` is as it is after the step, and is left so.
 */
export function canBeTakenBack(plan: Plan, { merges }: PlanDiff): boolean {
  return merges.every(({ from, to }) => {
    const ground = to?.ground ?? null
    if (ground === null || equalData(from?.ground ?? null, ground)) return true
    const back = takenBack(plan, ground)
    if (back === null) return true
    if (!isApplicable(plan, back)) return false
    const { revision } = plan
    plan.apply(back)
    const isSound = isSoundGround(plan)
    plan.apply(invertDiff(back))
    plan.revision = revision
    return isSound
  })
}
