import type { Level } from '#core/plan/level.ts'
import type { Plan } from '#core/plan/plan.ts'

/** What a division of jurisdictions of a level is made of, and what should stay whole in it. */
export interface GroundUnits {
  readonly atoms: Level | 'face'
  readonly group: Level | null
}

/**
 * Units of the next finer level, or, when these may be divided, what they are made of; faces at the end of the levels.
 */
export function groundUnits(plan: Plan, level: Level, divideUnits: boolean): GroundUnits {
  const finer = plan.finer(level)
  if (finer === undefined) return { atoms: 'face', group: null }
  if (!divideUnits) return { atoms: finer, group: null }
  return { atoms: plan.finer(finer) ?? 'face', group: finer }
}
