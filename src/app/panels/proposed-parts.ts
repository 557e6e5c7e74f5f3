import type { Level } from '#core/plan/level.ts'
import type { RuleProfile } from '#core/plan/rule-profile.ts'

/** Into fewer than two nothing is divided. */
const FEWEST_PARTS = 2

/**
 * Into how many parts a jurisdiction has to be divided so that each can stay within the first limit of its level:
 * residents ÷ limit, rounded up, at least two. Null where the level has no limit.
 */
export function proposedParts(rules: RuleProfile, level: Level, residents: number): number | null {
  const first = rules.residents[level]?.[0]
  return first === undefined ? null : Math.max(FEWEST_PARTS, Math.ceil(residents / first.above))
}
