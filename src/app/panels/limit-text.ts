import type { Text } from '#app/i18n/use-text.ts'
import type { Level } from '#core/plan/level.ts'
import type { RuleProfile } from '#core/plan/rule-profile.ts'

/** How far a count of residents is above the highest limit it exceeds, else below the next one; null without limits. */
export function limitText(t: Text['t'], rules: RuleProfile, level: Level, residents: number): string | null {
  const limits = rules.residents[level] ?? []
  const exceeded = limits.findLast(({ above }) => residents > above)
  if (exceeded !== undefined) {
    return t('side.over', { n: residents - exceeded.above, band: exceeded.band })
  }
  const next = limits[0]
  return next === undefined ? null : t('side.room', { n: next.above - residents, band: next.band })
}
