import { PAIRING_CRITERIA, type PairingCriterion, type PairingRule } from '#core/plan/pairing-rule.ts'

/** The criteria that count, those of the same rank together, in the order in which they count. */
export function pairingRuleOrder({ criteria }: PairingRule): PairingCriterion[][] {
  const counted = PAIRING_CRITERIA.filter((key) => criteria[key].weight > 0)
  const ranks = [...new Set(counted.map((key) => criteria[key].rank))].sort((a, b) => a - b)
  return ranks.map((rank) => counted.filter((key) => criteria[key].rank === rank))
}
