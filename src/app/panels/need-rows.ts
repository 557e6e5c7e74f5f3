import type { NeedState } from '#core/pairing/need-state.ts'
import type { Plan } from '#core/plan/plan.ts'
import { careNames } from './care-names.ts'
import type { CareScope } from './care-scope.ts'
import { careSieve } from './care-sieve.ts'

interface NeedQuery {
  readonly scope: CareScope
  readonly year: number
  readonly state: 'all' | 'open' | 'met'
  readonly query: string
}

/**
 * Needs within a scope as they stood at the end of a year: those known by then, met or not by then. The open ones first,
 * of these the oldest; then the met ones, the last met first.
 */
export function needRows(
  plan: Plan,
  states: readonly NeedState[],
  { scope, year, state, query }: NeedQuery,
): NeedState[] {
  const isMeant = careSieve(plan, scope, query)
  const names = careNames(plan)
  const until = `${year}-12-31`
  return states
    .filter(({ need }) => need.opened <= until)
    .map((found) => (found.metBy !== null && found.metBy.date > until ? openStill(found) : found))
    .filter(
      ({ need, metBy }) =>
        (state === 'all' || (state === 'met') === (metBy !== null)) &&
        isMeant({
          community: need.community,
          department: null,
          words: () => [need.tag, need.text, need.opened, names.community(need.community)].join(' '),
        }),
    )
    .sort(byUrgency)
}

function openStill({ need }: NeedState): NeedState {
  return { need, metBy: null, days: null }
}

function byUrgency(a: NeedState, b: NeedState): number {
  if (a.metBy !== null && b.metBy !== null) return compare(b.metBy.date, a.metBy.date)
  if (a.metBy !== null || b.metBy !== null) return a.metBy === null ? -1 : 1
  return compare(a.need.opened, b.need.opened)
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
