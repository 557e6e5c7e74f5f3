import { byCodeAndId } from './by-code-and-id.ts'
import { measureWorkload } from '#core/analysis/measure-workload.ts'
import { Metrics } from '#core/analysis/metrics.ts'
import type { DepartmentId } from '#core/plan/department.ts'
import type { Jurisdiction } from '#core/plan/jurisdiction.ts'
import type { Plan } from '#core/plan/plan.ts'
import { communityMiddles } from './community-middles.ts'
import { needTags } from './need-tags.ts'
import type { PairedCommunity, PairingCase } from './pairing-case.ts'
import type { PairingRequest } from './pairing-request.ts'

/**
 * What the pairing of a plan depends on: its communities in order of their codes, its departments in order of their ids.
 * Rows of the source in any order give the same.
 *
 * @param metrics Figures of the plan, where they are at hand.
 */
export function caseOfPlan(
  plan: Plan,
  request: PairingRequest,
  metrics: Metrics = new Metrics(plan),
): PairingCase {
  const rule = request.rule ?? plan.rules.pairing
  const departments = plan.care.departments()
  if (!plan.base.levels.includes('community')) return { communities: [], departments, rule }
  const workloads = measureWorkload(metrics, 'community')
  const places = communityMiddles(plan)
  const open = openNeeds(plan)
  const known = new Set(departments.map(({ id }) => id))
  const isKnown = (id: DepartmentId): boolean => known.has(id)
  const communities = plan.jurisdictions('community').map((community): PairedCommunity => {
    const { id, code, name } = community
    const pair = plan.care.pairOf(id)
    const present = (request.against === 'plan' ? pair?.departments : pair?.standing) ?? []
    const workload = workloads.get(id)
    return {
      id,
      code,
      name,
      district: districtOf(plan, community),
      residents: metrics.figures(id).residents,
      workload: workload?.points ?? 0,
      needs: needTags(workload, open.get(id) ?? []),
      at: places.get(plan.slotOf(id)) ?? null,
      present: present.filter(isKnown),
      locked: pair?.locked === true ? (pair.departments.find(isKnown) ?? null) : null,
    }
  })
  communities.sort(byCodeAndId)
  return { communities, departments, rule }
}

/** Tags of the needs that no service has met yet, by community. */
function openNeeds({ care }: Plan): Map<string, string[]> {
  const met = new Set(
    care.all('service').flatMap(({ need, solved }) => (solved > 0 && need !== null ? [need] : [])),
  )
  const open = new Map<string, string[]>()
  for (const { id, community, tag } of care.all('need')) {
    if (met.has(id)) continue
    const tags = open.get(community)
    if (tags === undefined) open.set(community, [tag])
    else tags.push(tag)
  }
  return open
}

function districtOf(plan: Plan, { id }: Jurisdiction): string {
  return plan.at(plan.ancestor(plan.slotOf(id), 'district'))?.code ?? ''
}
