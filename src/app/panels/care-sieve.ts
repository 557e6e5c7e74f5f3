import type { DepartmentId } from '#core/plan/department.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { CareScope } from './care-scope.ts'
import { matchQuery } from './match-query.ts'

/** What a record is looked up by; null = it names none. */
interface CareFacts {
  readonly community: JurisdictionId | null
  readonly department: DepartmentId | null
  /** Everything that it says in words. */
  readonly words: () => string
}

/**
 * Tells the records of a scope that hold every word of a query. A record that names a community is of the places that
 * hold it, one that names a department is of that department; a need is of the departments of its community, and a
 * resource of the places of its department's communities.
 */
export function careSieve(plan: Plan, scope: CareScope, query: string): (facts: CareFacts) => boolean {
  const isWithin = scopeSieve(plan, scope)
  const isAll = query.trim() === ''
  return (facts) => isWithin(facts) && (isAll || matchQuery(query, facts.words(), ''))
}

function scopeSieve(plan: Plan, scope: CareScope): (facts: CareFacts) => boolean {
  if (scope.kind === 'city') return () => true
  const pairs = plan.care.all('pair')
  if (scope.kind === 'department') {
    const { id } = scope
    const communities = new Set(pairs.filter((pair) => pair.departments.includes(id)).map((pair) => pair.id))
    return ({ community, department }) =>
      department === null ? communities.has(community ?? '') : department === id
  }
  const place = plan.get(scope.id)
  if (place === undefined) return () => false
  const slot = plan.slotOf(place.id)
  const isInside = (community: JurisdictionId): boolean => {
    const at = plan.slotOf(community)
    return at >= 0 && plan.ancestor(at, place.level) === slot
  }
  const departments = new Set(pairs.filter(({ id }) => isInside(id)).flatMap((pair) => pair.departments))
  return ({ community, department }) =>
    community === null ? departments.has(department ?? '') : isInside(community)
}
