import type { PairingRule } from '#core/plan/pairing-rule.ts'
import { pairingRuleOrder } from './pairing-rule-order.ts'

/** True when the number of new pairs is proven to be the fewest: to keep ties comes first, before all else. */
export function pairingSolveProven(rule: PairingRule): boolean {
  const [first] = pairingRuleOrder(rule)
  return first?.length === 1 && first[0] === 'tie'
}
