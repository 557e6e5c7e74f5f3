import type { Metrics } from '#core/analysis/metrics.ts'
import { compoundHolders } from '#core/analysis/compound-holders.ts'
import { needStates } from '#core/pairing/need-states.ts'
import { UNASSIGNED } from '#core/plan/plan.ts'
import { careCommunities } from './care-communities.ts'
import type { TableSheet } from './table-sheet.ts'
import type { Cell } from './write-table.ts'

/** A sheet for every department that looks after a community: what it looks after, and what is needed there. */
export function lettersSheets(metrics: Metrics): readonly TableSheet[] {
  const { plan } = metrics
  const open = new Map<string, string[]>()
  for (const { need, metBy } of needStates(plan)) {
    if (metBy === null) open.set(need.community, [...(open.get(need.community) ?? []), need.text])
  }
  const unmanaged = unmanagedByCommunity(metrics)
  const communities = careCommunities(metrics)
  return plan.care.departments().flatMap((department): TableSheet[] => {
    const rows = communities
      .filter(({ id }) => plan.care.pairOf(id)?.departments.includes(department.id) === true)
      .map(({ id, district, street, code, name, residents, households }): Cell[] => [
        department.name,
        district,
        street,
        code,
        name,
        residents,
        households,
        (open.get(id) ?? []).join('；'),
        (unmanaged.get(id) ?? []).join('、'),
      ])
    return rows.length === 0 ? [] : [{ name: department.name, keys: LETTER_KEYS, rows }]
  })
}

const LETTER_KEYS = [
  'department',
  'districtName',
  'street',
  'communityCode',
  'community',
  'residents',
  'households',
  'openNeeds',
  'unmanagedCompounds',
]

/** Names of the compounds without property management of each community. */
function unmanagedByCommunity({ plan }: Metrics): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  if (!plan.base.levels.includes('community')) return found
  const { names, management } = plan.base.compounds
  const holderOf = compoundHolders(plan, 'community')
  for (const [compound, state] of management.entries()) {
    if (state !== 1) continue
    const slot = holderOf([compound])
    const id = slot === undefined || slot === UNASSIGNED ? null : plan.idOf(slot)
    if (id !== null) found.set(id, [...(found.get(id) ?? []), names[compound]!])
  }
  return found
}
