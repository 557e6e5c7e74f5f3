import type { Text } from '#app/i18n/use-text.ts'
import type { Level } from '#core/plan/level.ts'
import type { Plan } from '#core/plan/plan.ts'

/** Levels of a city for a switch, coarse to fine, with their words. */
export function levelOptions(plan: Plan, t: Text['t']): { readonly value: Level; readonly text: string }[] {
  return plan.base.levels.toReversed().map((level) => ({ value: level, text: t(`levelTitle.${level}`) }))
}
