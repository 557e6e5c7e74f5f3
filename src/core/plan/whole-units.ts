import type { Level } from './level.ts'
import { UNASSIGNED, type Plan } from './plan.ts'

/** Units of a level that lie in a set of faces with all they have, and the faces of the others. */
export interface WholeUnits {
  /** Slots, ascending. */
  readonly whole: readonly number[]
  /** Faces of units that lie in the set with a part only, and of nobody. */
  readonly rest: ReadonlySet<number>
}

/** Sorts a set of faces by whether their units of `level` lie in it whole. */
export function wholeUnits(plan: Plan, level: Level, faces: ReadonlySet<number>): WholeUnits {
  const labels = plan.labels(level)
  const counts = new Map<number, number>()
  for (const face of faces) counts.set(labels[face]!, (counts.get(labels[face]!) ?? 0) + 1)
  const whole = [...counts].flatMap(([slot, count]) => {
    if (slot === UNASSIGNED) return []
    let all = 0
    plan.eachFace(slot, () => all++)
    return all === count ? [slot] : []
  })
  const isWhole = new Set(whole)
  const rest = new Set([...faces].filter((face) => !isWhole.has(labels[face]!)))
  return { whole: whole.toSorted((a, b) => a - b), rest }
}
