import type { Level } from '#core/plan/level.ts'
import type { BandLimit, RuleProfile } from '#core/plan/rule-profile.ts'

/** A limit as it stands in the fields: text, so that half-typed numbers stay. */
export interface LimitDraft {
  readonly key: number
  readonly above: string
  readonly band: BandLimit['band']
}

/** The limits of a level as drafts. */
export function limitDrafts(rules: RuleProfile, level: Level): readonly LimitDraft[] {
  return (rules.residents[level] ?? []).map(({ above, band }, key) => ({ key, above: String(above), band }))
}
