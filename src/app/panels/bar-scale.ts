import type { Level } from '#core/plan/level.ts'
import type { Plan } from '#core/plan/plan.ts'

const scales = new WeakMap<Plan, Map<Level, number>>()

/**
 * Residents at the full width of the bars of a level. It stays while the city is open, so that a bar that is relieved
 * gets shorter; it grows only for a count that would not fit.
 */
export function barScale(plan: Plan, level: Level, mostResidents: number): number {
  const byLevel = scales.get(plan) ?? new Map<Level, number>()
  scales.set(plan, byLevel)
  const lowestLimit = plan.rules.residents[level]?.[0]?.above ?? 1
  const scale = Math.max(byLevel.get(level) ?? 0, Math.max(mostResidents, lowestLimit) * 1.02)
  byLevel.set(level, scale)
  return scale
}
