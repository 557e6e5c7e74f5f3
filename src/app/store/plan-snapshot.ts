import type { Jurisdiction } from '#core/plan/jurisdiction.ts'
import { UNASSIGNED, type Plan } from '#core/plan/plan.ts'
import type { PlanBase } from '#core/plan/plan-base.ts'

/** The plan as it stands now in the shape of a base: what a writer in another thread needs, without the log. */
export function planSnapshot(plan: Plan): PlanBase {
  const jurisdictions: Jurisdiction[] = plan.allJurisdictions()
  const { faceCount } = plan.topology
  const indexOfSlot = new Map(jurisdictions.map(({ id }, index) => [plan.slotOf(id), index]))
  return {
    ...plan.base,
    topology: plan.topology.snapshot(),
    figures: {
      residents: plan.figures.residents.slice(0, faceCount),
      households: plan.figures.households.slice(0, faceCount),
      buildings: plan.figures.buildings.slice(0, faceCount),
    },
    estimated: plan.figures.estimated.slice(0, faceCount),
    buildings: { ...plan.base.buildings, face: plan.buildingFace.slice() },
    jurisdictions,
    faceOwner: plan.faceOwner.map((slot) => (slot === UNASSIGNED ? UNASSIGNED : indexOfSlot.get(slot)!)),
    merges: [...plan.merges.values()],
    care: plan.care.everything(),
    rules: plan.rules,
  }
}
