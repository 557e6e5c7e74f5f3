import type { Plan } from '#core/plan/plan.ts'
import type { NeedState } from './need-state.ts'

export function needStates(plan: Plan): NeedState[] {
  throw new Error(`Not written yet: ${String([plan])}`)
}
