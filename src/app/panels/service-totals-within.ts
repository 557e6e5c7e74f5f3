import type { NeedState } from '#core/pairing/need-state.ts'
import { serviceTotalsOf } from '#core/pairing/service-totals-of.ts'
import type { ServiceTotals } from '#core/pairing/service-totals.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { CareScope } from './care-scope.ts'
import { needRows } from './need-rows.ts'
import { serviceRows } from './service-rows.ts'

/** What the services of a year come to within a scope; those of a street or district are added up from its lists. */
export function serviceTotalsWithin(
  plan: Plan,
  states: readonly NeedState[],
  { scope, year }: { readonly scope: CareScope; readonly year: number },
): ServiceTotals {
  if (scope.kind === 'city') return serviceTotalsOf(plan, { year })
  if (scope.kind === 'department') return serviceTotalsOf(plan, { year, department: scope.id })
  if (plan.get(scope.id)?.level === 'community') return serviceTotalsOf(plan, { year, community: scope.id })
  const services = serviceRows(plan, { scope, year, activity: null, query: '' })
  const needs = needRows(plan, states, { scope, year, state: 'all', query: '' })
  const sum = (field: 'hours' | 'people' | 'raised' | 'solved'): number =>
    services.reduce((total, service) => total + service[field], 0)
  const asked = services.flatMap(({ satisfaction }) => satisfaction ?? [])
  return {
    services: services.length,
    volunteer: services.filter(({ activity }) => activity === 'volunteer').length,
    hours: Math.round(sum('hours') * 10) / 10,
    people: sum('people'),
    raised: sum('raised'),
    solved: sum('solved'),
    satisfaction: asked.length === 0 ? null : asked.reduce((a, b) => a + b, 0) / asked.length,
    needs: needs.length,
    needsMet: needs.filter(({ metBy }) => metBy !== null).length,
  }
}
