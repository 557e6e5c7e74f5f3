import type { CompoundMerge } from '#core/plan/compound-merge.ts'
import { isOne } from '#core/plan/is-one.ts'
import type { Level } from '#core/plan/level.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import { UNASSIGNED, type Plan } from '#core/plan/plan.ts'
import { compoundHolders } from './compound-holders.ts'
import type { Metrics } from './metrics.ts'
import { WORKLOAD_PARTS, type Workload, type WorkloadKey, type WorkloadPart } from './workload.ts'

/** Counts of things in a jurisdiction: those known to be so, and those of which nothing is known. */
interface Count {
  known: number
  unknown: number
  /** Things looked at. */
  seen: number
}

type Counted = Exclude<WorkloadKey, 'resident' | 'squareKilometer'>

/**
 * The work of every jurisdiction of a level by the weights of the rules: residents, on top of them the elderly, old
 * compounds, compounds without property management, km². Elderly are those of the buildings; a compound counts where
 * most of its residents live, else where a place inside its outline lies.
 *
 * Compounds that became one count as one: it is old when every one of them whose year is known is old, and its
 * property management is what the terms of the merge say. Linear in buildings and compounds.
 */
export function measureWorkload(metrics: Metrics, level: Level): ReadonlyMap<JurisdictionId, Workload> {
  const { plan } = metrics
  const { compounds, buildings } = plan.base
  const counts: Record<Counted, Map<number, Count>> = {
    elderly: new Map(),
    oldCompound: new Map(),
    unmanagedCompound: new Map(),
  }
  const labels = plan.labels(level)
  for (const [building, face] of plan.buildingFace.entries()) {
    const elderly = buildings.elderly[building]!
    if (buildings.residents[building]! > 0) count(counts.elderly, labels[face], elderly, elderly < 0)
  }
  const holderOf = compoundHolders(plan, level)
  const countYard = (members: readonly number[], management: number): void => {
    const slot = holderOf(members)
    const years = members.map((compound) => compounds.builtYear[compound]!).filter((year) => year !== 0)
    const isOld = years.every((year) => year <= plan.rules.oldCompoundUntil)
    count(counts.oldCompound, slot, Number(isOld), years.length === 0)
    count(counts.unmanagedCompound, slot, Number(management === 1), management === 0)
  }
  const done = [...plan.merges.values()].filter(isOne)
  const merged = new Set(done.flatMap((merge) => merge.compounds))
  for (const merge of done) countYard(merge.compounds, managementOf(merge))
  for (const [compound, management] of compounds.management.entries()) {
    if (!merged.has(compound)) countYard([compound], management)
  }
  const found = new Map<JurisdictionId, Workload>()
  for (const { id } of plan.jurisdictions(level)) {
    const slot = plan.slotOf(id)
    const { residents, areaSquareMeters } = metrics.figures(id)
    const parts = WORKLOAD_PARTS.map((key): WorkloadPart => {
      if (key === 'resident') return part(plan, key, plan.base.known.residents ? residents : null, 0)
      if (key === 'squareKilometer') return part(plan, key, areaSquareMeters / 1e6, 0)
      const hasNone = key === 'elderly' ? residents === 0 : compounds.names.length > 0
      const { known, unknown, seen } = counts[key].get(slot) ?? { known: 0, unknown: 0, seen: 0 }
      return part(plan, key, seen === unknown && !(hasNone && seen === 0) ? null : known, unknown)
    })
    found.set(id, { points: parts.reduce((sum, { points }) => sum + points, 0), parts })
  }
  return found
}

/** As in the table of compounds: 0 = not known, 1 = none, 2 = there is some. */
function managementOf({ isManaged }: CompoundMerge): number {
  return isManaged === null ? 0 : 1 + Number(isManaged)
}

function part(plan: Plan, key: WorkloadKey, amount: number | null, unknown: number): WorkloadPart {
  return { key, count: amount, unknown, points: (amount ?? 0) * plan.rules.workload[key] }
}

function count(
  counts: Map<number, Count>,
  slot: number | undefined,
  amount: number,
  isUnknown: boolean,
): void {
  if (slot === undefined || slot === UNASSIGNED) return
  const entry = counts.get(slot) ?? { known: 0, unknown: 0, seen: 0 }
  counts.set(slot, entry)
  entry.seen++
  if (isUnknown) entry.unknown++
  else entry.known += amount
}
