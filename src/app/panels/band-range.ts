import type { Level } from '#core/plan/level.ts'
import type { Band, RuleProfile } from '#core/plan/rule-profile.ts'

/** Residents of a band at a level: more than `from`, up to and with `to`; null = open. */
export interface BandRange {
  readonly from: number | null
  readonly to: number | null
}

/** Range of a band, or null when the rules give the level no such band. */
export function bandRange(rules: RuleProfile, level: Level, band: Band): BandRange | null {
  const limits = rules.residents[level] ?? []
  if (band === 'good') return limits.length === 0 ? null : { from: null, to: limits[0]!.above }
  const at = limits.findIndex((limit) => limit.band === band)
  if (at < 0) return null
  return { from: limits[at]!.above, to: limits[at + 1]?.above ?? null }
}
