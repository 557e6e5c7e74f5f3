import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { CareScope } from './care-scope.ts'

/** The community that a new record is for when nothing else is said: that in focus, else that of the scope; '' = none. */
export function careCommunityOf(plan: Plan, focus: JurisdictionId | null, scope: CareScope): JurisdictionId {
  const meant = [focus, scope.kind === 'place' ? scope.id : null]
  return meant.find((id) => id !== null && plan.get(id)?.level === 'community') ?? ''
}
