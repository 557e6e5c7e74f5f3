import type { Plan } from '#core/plan/plan.ts'
import type { Publication } from '#core/plan/publication.ts'

/** The publication that says exactly what the plan has; null = the plan is a draft. The latest one where several do. */
export function pairingLettersPublication(plan: Plan): Publication | null {
  const now = plan.care
    .all('pair')
    .flatMap(({ id, departments }) => departments.map((department) => `${id} ${department}`))
    .sort()
    .join('\n')
  const same = plan.care.all('publication').filter(
    ({ pairs }) =>
      pairs
        .map((pair) => pair.join(' '))
        .sort()
        .join('\n') === now,
  )
  return same.reduce<Publication | null>(
    (latest, one) => (latest === null || one.date > latest.date ? one : latest),
    null,
  )
}
