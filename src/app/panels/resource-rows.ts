import type { Plan } from '#core/plan/plan.ts'
import type { Resource } from '#core/plan/resource.ts'
import { careNames } from './care-names.ts'
import type { CareScope } from './care-scope.ts'
import { careSieve } from './care-sieve.ts'

/** Resources within a scope, by the names of their departments and their tags. */
export function resourceRows(plan: Plan, scope: CareScope, query: string): Resource[] {
  const isMeant = careSieve(plan, scope, query)
  const names = careNames(plan)
  const key = ({ department, tag }: Resource): string => `${names.department(department)} ${tag}`
  return plan.care
    .all('resource')
    .filter(({ department, tag, text }) =>
      isMeant({
        community: null,
        department,
        words: () => [tag, text, names.department(department)].join(' '),
      }),
    )
    .sort((a, b) => key(a).localeCompare(key(b), 'zh-CN'))
}
