import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Plan } from '#core/plan/plan.ts'
import { eachFaceNeighbour } from '#core/topology/face-neighbours.ts'

/** True when two jurisdictions of one level share a border; meeting at a point is not enough. */
export function touches(plan: Plan, one: JurisdictionId, other: JurisdictionId): boolean {
  const level = plan.get(one)?.level
  if (level === undefined) return false
  const labels = plan.labels(level)
  const wanted = plan.slotOf(other)
  let found = false
  plan.eachFace(plan.slotOf(one), (face) => {
    if (found) return
    eachFaceNeighbour(plan.topology, face, (neighbour) => {
      if (labels[neighbour] === wanted) found = true
    })
  })
  return found
}
