import type { Text } from '#app/i18n/use-text.ts'
import type { RuleBound } from '#core/analysis/rule-check.ts'

/** A rule in words, with its numbers. */
export function ruleName(t: Text['t'], { key, level, unit, min, max, service }: RuleBound): string {
  if (service !== null) return t(`ruleView.name.${service.kind}`, { radius: service.radiusMeters })
  if (key === 'workersPer10000' || key === 'servicePer100Households') {
    return t(`ruleView.name.${key}`, { level, min })
  }
  if (unit === 'squareKilometers') return t('ruleView.name.minimumArea', { level, min })
  if (unit === 'households') return t('ruleView.name.households', { level, min, max })
  return min === null
    ? t('ruleView.name.residents', { level, max })
    : t('ruleView.name.minimumResidents', { level, min })
}
