import { UNASSIGNED, type Plan } from '#core/plan/plan.ts'
import type { AtomGraph } from './atom-graph.ts'

/** What an atom is called: the coarsest unit below the scope that it is, else the finest jurisdiction that it lies in. */
export function atomName(plan: Plan, { faces, scope }: AtomGraph, atom: number): string {
  const own = faces[atom]!
  const above = plan.get(scope[0]!)!.level
  let name = ''
  for (const level of plan.base.levels) {
    const labels = plan.labels(level)
    const slot = labels[own[0]!]!
    if (slot === UNASSIGNED || own.some((face) => labels[face] !== slot)) continue
    let count = 0
    plan.eachFace(slot, () => count++)
    if (name === '' || (level !== above && count === own.length)) name = plan.at(slot)!.name
    if (level === above) break
  }
  return name
}
