import type { Plan } from '#core/plan/plan.ts'

/** The last year with a service; this year where there is none. */
export function careLatestYear(plan: Plan, thisYear: number): number {
  const years = plan.care.all('service').map(({ date }) => Number(date.slice(0, 4)))
  return years.length === 0 ? thisYear : years.reduce((a, b) => Math.max(a, b))
}
