import type { Command } from '#core/plan/command.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { Proposal } from '#core/proposal/proposal.ts'

/** No part of the proposal. */
export const NO_PART = -1

/** What a proposal does to the faces. */
export interface ProposalFaces {
  /** Part (index into `parts`) that each face would lie in, or {@link NO_PART}. */
  readonly part: Int32Array
  /** 1 where a face would come under another jurisdiction of the level. */
  readonly moved: Uint8Array
}

/** The part of each face as it would be: its present jurisdiction where that is a part, overridden by what moves. */
export function proposalFaces(plan: Plan, { level, parts, moves, command }: Proposal): ProposalFaces {
  const labels = plan.labels(level)
  const partOfSlot = new Map(parts.map(({ id }, index) => [plan.slotOf(id), index]))
  partOfSlot.delete(NO_PART)
  const part = Int32Array.from(labels, (slot) => partOfSlot.get(slot) ?? NO_PART)
  const moved = new Uint8Array(part.length)
  const move = (face: number, to: number): void => {
    if (face >= part.length || part[face] === to) return
    part[face] = to
    moved[face] = 1
  }
  for (const { unit, part: to } of moves) plan.eachFace(plan.slotOf(unit), (face) => move(face, to))
  const partOfId = new Map(parts.map(({ id }, index) => [id, index]))
  eachFaceAssignment(command, (faces, to) => {
    const index = partOfId.get(to)
    if (index !== undefined) for (const face of faces) move(face, index)
  })
  return { part, moved }
}

/** Calls `visit` for every gift of faces in a command: the finest jurisdictions have no units that could move. */
function eachFaceAssignment(command: Command, visit: (faces: readonly number[], to: string) => void): void {
  if (command.type === 'batch') for (const each of command.commands) eachFaceAssignment(each, visit)
  else if (command.type === 'assign-faces' && command.to !== null) visit(command.faces, command.to)
}
