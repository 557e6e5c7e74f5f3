import { activeScenario, BASE_STEP, routeBetween, type History } from './history.ts'
import type { PlanBase } from './plan-base.ts'
import { Plan } from './plan.ts'

/** The plan as it stands on the head of the active scenario. */
export function planAtHead(base: PlanBase, history: History): Plan {
  const plan = new Plan(base)
  for (const diff of routeBetween(history, BASE_STEP, activeScenario(history).head)) plan.apply(diff)
  return plan
}
