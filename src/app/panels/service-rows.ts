import type { Plan } from '#core/plan/plan.ts'
import type { Activity, Service } from '#core/plan/service.ts'
import { careNames } from './care-names.ts'
import type { CareScope } from './care-scope.ts'
import { careSieve } from './care-sieve.ts'

interface ServiceQuery {
  readonly scope: CareScope
  readonly year: number
  /** null = all. */
  readonly activity: Activity | null
  readonly query: string
}

/** Services of a year within a scope, the last one first. */
export function serviceRows(plan: Plan, { scope, year, activity, query }: ServiceQuery): Service[] {
  const isMeant = careSieve(plan, scope, query)
  const names = careNames(plan)
  return plan.care
    .all('service')
    .filter(
      (service) =>
        Number(service.date.slice(0, 4)) === year &&
        (activity === null || service.activity === activity) &&
        isMeant({
          community: service.community,
          department: service.department,
          words: () =>
            [
              service.date,
              service.text,
              names.community(service.community),
              names.department(service.department),
            ].join(' '),
        }),
    )
    .sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1))
}
