import type { Plan } from '#core/plan/plan.ts'

/** Communities that have exactly one department in the city as it stands, whatever the plan has. */
export function pairStandingOne(plan: Plan): number {
  return plan.jurisdictions('community').filter(({ id }) => plan.care.pairOf(id)?.standing.length === 1)
    .length
}
