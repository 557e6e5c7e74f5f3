import { toDegrees } from '#core/geometry/grid.ts'
import type { Level } from '#core/plan/level.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import { UNASSIGNED, type Plan } from '#core/plan/plan.ts'
import { FaceLocator } from '#core/topology/face-locator.ts'
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
 * most of its residents live, else where the middle of its outline lies. Linear in buildings and compounds.
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
  for (const [compound, slot] of holdersOfCompounds(plan, labels).entries()) {
    const year = compounds.builtYear[compound]!
    const management = compounds.management[compound]!
    count(counts.oldCompound, slot, Number(year <= plan.rules.oldCompoundUntil), year === 0)
    count(counts.unmanagedCompound, slot, Number(management === 1), management === 0)
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

/** The jurisdiction each compound counts in; of equally many residents the one that came first. */
function holdersOfCompounds(plan: Plan, labels: Int32Array): Int32Array {
  const { compounds, buildings } = plan.base
  const living = compounds.names.map(() => new Map<number, number>())
  for (const [building, compound] of buildings.compound.entries()) {
    const slot = labels[plan.buildingFace[building]!]
    if (compound < 0 || slot === undefined) continue
    living[compound]!.set(slot, (living[compound]!.get(slot) ?? 0) + buildings.residents[building]!)
  }
  let locator: FaceLocator | null = null
  return Int32Array.from(living, (bySlot, compound) => {
    const [most] = [...bySlot].toSorted(([a, lives], [b, more]) => more - lives || a - b)
    if (most !== undefined) return most[0]
    locator ??= new FaceLocator(plan.topology)
    const [x, y] = middleOf(
      compounds.outlines,
      compounds.outlineStart[compound]!,
      compounds.outlineStart[compound + 1]!,
    )
    return labels[locator.at(toDegrees(x), toDegrees(y))] ?? UNASSIGNED
  })
}

function middleOf(positions: Int32Array, from: number, to: number): [x: number, y: number] {
  let [x, y] = [0, 0]
  for (let at = from; at < to; at++) {
    x += positions[2 * at]! / (to - from)
    y += positions[2 * at + 1]! / (to - from)
  }
  return [x, y]
}
