import type { Plan } from '#core/plan/plan.ts'

/** Years that services and needs speak of, and this year, the last one first. */
export function careYears(plan: Plan, thisYear: number): number[] {
  const days = [
    ...plan.care.all('service').map(({ date }) => date),
    ...plan.care.all('need').map(({ opened }) => opened),
  ]
  const years = new Set(days.map((day) => Number(day.slice(0, 4))))
  return [...years.add(thisYear)].sort((a, b) => b - a)
}
