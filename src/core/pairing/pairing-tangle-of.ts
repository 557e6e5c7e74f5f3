import { byCodeAndId } from './by-code-and-id.ts'
import { measureWorkload } from '#core/analysis/measure-workload.ts'
import type { Metrics } from '#core/analysis/metrics.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import { departmentLoads } from './department-loads.ts'
import { mayLookAfter } from './may-look-after.ts'
import type { PairingTangle } from './pairing-tangle.ts'

/** How far the pairing of the plan is from exactly one department for every community. */
export function pairingTangleOf(metrics: Metrics): PairingTangle {
  const { plan } = metrics
  const rule = plan.rules.pairing
  const departments = plan.care.departments()
  const hasCommunities = plan.base.levels.includes('community')
  const communities = hasCommunities ? plan.jurisdictions('community').toSorted(byCodeAndId) : []
  const workloads = hasCommunities ? measureWorkload(metrics, 'community') : new Map()
  const lists: Record<'none' | 'one' | 'several' | 'barred', JurisdictionId[]> = {
    none: [],
    one: [],
    several: [],
    barred: [],
  }
  const burdens = communities.map(({ id }) => {
    const own = plan.care.pairOf(id)?.departments ?? []
    const [only, more] = own
    lists[only === undefined ? 'none' : more === undefined ? 'one' : 'several'].push(id)
    const department =
      only === undefined || more !== undefined ? undefined : plan.care.get('department', only)
    const district = plan.at(plan.ancestor(plan.slotOf(id), 'district'))?.code ?? ''
    if (department !== undefined && !mayLookAfter(rule, department, district)) lists.barred.push(id)
    return {
      residents: metrics.figures(id).residents,
      workload: (workloads.get(id)?.points ?? 0) as number,
      departments: own,
    }
  })
  return {
    ...lists,
    loads: departmentLoads(departments, burdens, rule),
    ties: burdens.reduce((sum, burden) => sum + burden.departments.length, 0),
  }
}
