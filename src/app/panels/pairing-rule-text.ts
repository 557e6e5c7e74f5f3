import type { Text } from '#app/i18n/use-text.ts'
import type { PairingRule } from '#core/plan/pairing-rule.ts'
import { pairingRuleOrder } from './pairing-rule-order.ts'

/** The order in which the criteria count, in words with arrows between; those of one rank with a plus. */
export function pairingRuleText(t: Text['t'], rule: PairingRule): string {
  const order = pairingRuleOrder(rule).map((keys) => keys.map((key) => t(`criterion.${key}`)).join(' + '))
  return order.length === 0 ? t('pairingRules.noOrder') : order.join(' → ')
}
