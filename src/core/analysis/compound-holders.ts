import { toDegrees } from '#core/geometry/grid.ts'
import type { Level } from '#core/plan/level.ts'
import { UNASSIGNED, type Plan } from '#core/plan/plan.ts'
import { FaceLocator } from '#core/topology/face-locator.ts'
import { pointInOutline } from '#core/topology/point-in-outline.ts'

/**
 * The one jurisdiction of a level that compounds count in, as a question: where most of their residents live, of
 * equally many the one with the smaller slot; where no building of theirs lies in any, that of a place inside the
 * first outline. Answers a slot or UNASSIGNED, for the plan as it stands when it is asked for. Linear in buildings.
 */
export function compoundHolders(plan: Plan, level: Level): (compounds: readonly number[]) => number {
  const { compounds: table, buildings } = plan.base
  const labels = plan.labels(level)
  const living = table.names.map(() => new Map<number, number>())
  for (const [building, compound] of buildings.compound.entries()) {
    const slot = labels[plan.buildingFace[building]!]
    if (compound < 0 || slot === undefined) continue
    add(living[compound]!, slot, buildings.residents[building]!)
  }
  let locator: FaceLocator | null = null
  return (compounds) => {
    const bySlot = compounds.length === 1 ? living[compounds[0]!]! : new Map<number, number>()
    if (compounds.length > 1) {
      for (const compound of compounds)
        for (const [slot, lives] of living[compound]!) add(bySlot, slot, lives)
    }
    let most: readonly [slot: number, lives: number] | null = null
    for (const one of bySlot) {
      if (most === null || one[1] > most[1] || (one[1] === most[1] && one[0] < most[0])) most = one
    }
    if (most !== null) return most[0]
    const [first] = compounds
    const [from, to] = [table.outlineStart[first!]!, table.outlineStart[first! + 1]!]
    if (from === to) return UNASSIGNED
    locator ??= new FaceLocator(plan.topology)
    const [x, y] = pointInOutline(table.outlines.subarray(2 * from, 2 * to))
    return labels[locator.at(toDegrees(x), toDegrees(y))] ?? UNASSIGNED
  }
}

function add(sums: Map<number, number>, slot: number, residents: number): void {
  sums.set(slot, (sums.get(slot) ?? 0) + residents)
}
