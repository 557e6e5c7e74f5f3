import { invertDiff } from './invert-diff.ts'
import type { Level } from './level.ts'
import type { Plan } from './plan.ts'
import type { PlanDiff } from './plan-diff.ts'

/**
 * How many residents each jurisdiction of a level (slot; -1 = nobody) would gain by a diff, those that gain none left
 * out. The plan is left as it was.
 */
export function shiftedResidents(plan: Plan, diff: PlanDiff, level: Level): Map<number, number> {
  const faces = new Set([...diff.faces, ...diff.tallies].map(({ face }) => face))
  for (const [from, to] of diff.updated) {
    if (from.parent !== to.parent) plan.eachFace(plan.slotOf(from.id), (face) => faces.add(face))
  }
  const shifts = new Map<number, number>()
  const count = (sign: 1 | -1): void => {
    const labels = plan.labels(level)
    for (const face of faces) {
      if (face >= labels.length) continue
      const slot = labels[face]!
      shifts.set(slot, (shifts.get(slot) ?? 0) + sign * plan.figures.residents[face]!)
    }
  }
  const { revision } = plan
  count(-1)
  plan.apply(diff)
  count(1)
  plan.apply(invertDiff(diff))
  plan.revision = revision
  return new Map([...shifts].filter(([, shift]) => shift !== 0))
}
