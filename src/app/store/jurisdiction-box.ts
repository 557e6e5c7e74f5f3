import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import { UNASSIGNED, type Plan } from '#core/plan/plan.ts'
import { faceBox, type Box } from '#core/topology/face-box.ts'

/** The box around a jurisdiction of any level, or null when it owns nothing. */
export function jurisdictionBox(plan: Plan, id: JurisdictionId): Box | null {
  const slot = plan.slotOf(id)
  if (slot === UNASSIGNED) return null
  const faces: number[] = []
  plan.eachFace(slot, (face) => faces.push(face))
  return faceBox(plan.topology, faces)
}
