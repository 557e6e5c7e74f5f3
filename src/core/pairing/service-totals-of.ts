import type { Plan } from '#core/plan/plan.ts'
import { needStates } from './need-states.ts'
import type { ServiceTotals } from './service-totals.ts'

/** What is summed: a department, a community, a year, or several of them at once; nothing said = everything. */
export interface ServiceScope {
  readonly department?: string
  readonly community?: string
  readonly year?: number
}

/**
 * What services come to. Needs are those of the community, or of the communities of the department as the plan has
 * them; those known by the end of the year, met by then.
 */
export function serviceTotalsOf(plan: Plan, { department, community, year }: ServiceScope): ServiceTotals {
  const services = plan.care
    .all('service')
    .filter(
      (one) =>
        (department === undefined || one.department === department) &&
        (community === undefined || one.community === community) &&
        (year === undefined || one.date.startsWith(`${year}-`)),
    )
  const isOwn = (id: string): boolean =>
    (community === undefined || id === community) &&
    (department === undefined || plan.care.pairOf(id)?.departments.includes(department) === true)
  const until = year === undefined ? '9999' : `${year}-12-31`
  const needs = needStates(plan).filter(({ need }) => isOwn(need.community) && need.opened <= until)
  const sum = (count: (service: (typeof services)[number]) => number): number =>
    services.reduce((total, service) => total + count(service), 0)
  const asked = services.flatMap(({ satisfaction }) => (satisfaction === null ? [] : [satisfaction]))
  return {
    services: services.length,
    volunteer: sum(({ activity }) => Number(activity === 'volunteer')),
    hours: Math.round(sum(({ hours }) => hours) * 10) / 10,
    people: sum(({ people }) => people),
    raised: sum(({ raised }) => raised),
    solved: sum(({ solved }) => solved),
    satisfaction: asked.length === 0 ? null : asked.reduce((total, one) => total + one, 0) / asked.length,
    needs: needs.length,
    needsMet: needs.filter(({ metBy }) => metBy !== null && metBy.date <= until).length,
  }
}
