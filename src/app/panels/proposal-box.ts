import { faceBox } from '#core/topology/face-box.ts'
import type { Box } from '#core/topology/face-box.ts'
import { UNASSIGNED, type Plan } from '#core/plan/plan.ts'
import { isChangedPart } from '#core/proposal/is-changed-part.ts'
import type { Proposal } from '#core/proposal/proposal.ts'

/** The box around the jurisdictions that a proposal changes, as they stand, and what moves; null when there are none. */
export function proposalBox(plan: Plan, { parts, moves }: Proposal): Box | null {
  const standing = parts.filter((part) => !part.created && isChangedPart(part)).map(({ id }) => id)
  const faces: number[] = []
  for (const id of [...standing, ...moves.map(({ unit }) => unit)]) {
    const slot = plan.slotOf(id)
    if (slot !== UNASSIGNED) plan.eachFace(slot, (face) => faces.push(face))
  }
  return faceBox(plan.topology, faces)
}
