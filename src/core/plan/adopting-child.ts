import { eachFaceNeighbour } from '#core/topology/face-neighbours.ts'
import { arcLengthMeters } from '#core/topology/arc-length.ts'
import type { Level } from './level.ts'
import type { Plan } from './plan.ts'
import { UNASSIGNED } from './plan.ts'

/** Units connected among themselves, and the child of the target that adopts them. */
export interface Adoption {
  readonly units: readonly number[]
  /** Slot of the child with the longest shared border (ties: smaller code), or UNASSIGNED when none touches. */
  readonly child: number
}

/**
 * Groups `units` (slots of one level) by connection and finds for each group the jurisdiction of the next coarser
 * level inside `target` that it shares the longest border with.
 */
export function adoptingChild(
  plan: Plan,
  units: readonly number[],
  level: Level,
  target: number,
): Adoption[] {
  const unitLabels = plan.labels(level)
  const childLevel = plan.coarser(level)!
  const childLabels = plan.labels(childLevel)
  const targetLabels = plan.labels(plan.at(target)!.level)
  const waiting = new Set(units)
  const adoptions: Adoption[] = []
  for (const seed of units) {
    if (!waiting.delete(seed)) continue
    const group = [seed]
    const shared = new Map<number, number>()
    for (let i = 0; i < group.length; i++) {
      plan.eachFace(group[i]!, (face) =>
        eachFaceNeighbour(plan.topology, face, (neighbour, arc) => {
          const unit = unitLabels[neighbour]!
          if (waiting.delete(unit)) group.push(unit)
          if (targetLabels[neighbour] !== target || childLabels[neighbour] === UNASSIGNED) return
          const child = childLabels[neighbour]!
          shared.set(child, (shared.get(child) ?? 0) + arcLengthMeters(plan.topology, arc))
        }),
      )
    }
    adoptions.push({ units: group, child: longest(plan, shared) })
  }
  return adoptions
}

function longest(plan: Plan, shared: ReadonlyMap<number, number>): number {
  let best = UNASSIGNED
  for (const [slot, length] of shared) {
    const lead = best === UNASSIGNED ? 1 : length - shared.get(best)!
    if (lead > 0 || (lead === 0 && plan.at(slot)!.code < plan.at(best)!.code)) best = slot
  }
  return best
}
