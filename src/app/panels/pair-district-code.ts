import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Plan } from '#core/plan/plan.ts'

/** Code of the district that a community belongs to; '' = it is in none, or the district has no code. */
export function pairDistrictCode(plan: Plan, community: JurisdictionId): string {
  const district = plan.idOf(plan.ancestor(plan.slotOf(community), 'district'))
  return district === null ? '' : (plan.get(district)?.code ?? '')
}
