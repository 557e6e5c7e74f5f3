import type { Plan } from '#core/plan/plan.ts'
import { facesAt } from '#core/topology/faces-at.ts'
import type { AtomGraph } from './atom-graph.ts'

/** Atom in which the office of each jurisdiction of the scope stands; -1 where none is known or it stands outside. */
export function seatAtoms(plan: Plan, { scope, atomOf, holder }: AtomGraph): Int32Array {
  const seats = scope.map((id) => plan.get(id)!.seat)
  const faces = facesAt(plan.topology, Int32Array.from(seats.flatMap((seat) => seat ?? [0, 0])))
  return Int32Array.from(seats, (seat, part) => {
    const atom = seat === null || faces[part]! < 0 ? -1 : atomOf[faces[part]!]!
    return atom >= 0 && holder[atom] === part ? atom : -1
  })
}
