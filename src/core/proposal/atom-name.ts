import { UNASSIGNED, type Plan } from '#core/plan/plan.ts'
import type { AtomGraph } from './atom-graph.ts'

/** What an atom is called: the finest jurisdiction that holds all of it. */
export function atomName(plan: Plan, { faces }: AtomGraph, atom: number): string {
  const own = faces[atom]!
  for (const level of plan.base.levels) {
    const labels = plan.labels(level)
    const slot = labels[own[0]!]!
    if (slot !== UNASSIGNED && own.every((face) => labels[face] === slot)) return plan.at(slot)!.name
  }
  return ''
}
