import { PAIRING_CRITERIA, type PairingCriterion, type PairingRule } from '#core/plan/pairing-rule.ts'
import type { TransportStage } from '#core/optimize/transport-problem.ts'

/** The largest weight of a rank in whole numbers; the others are in proportion. */
const LARGEST_WEIGHT = 100

/**
 * Criteria in the order in which they count: each rank is a stage, criteria of one rank are added up by their weights.
 * A criterion of weight 0 does not count.
 */
export function pairingStages(
  { criteria }: PairingRule,
  costs: Readonly<Record<PairingCriterion, TransportStage>>,
): readonly TransportStage[] {
  const counted = PAIRING_CRITERIA.filter((key) => criteria[key].weight > 0)
  const ranks = [...new Set(counted.map((key) => criteria[key].rank))].sort((a, b) => a - b)
  if (ranks.length === 0) return [{ costs: new Int32Array(costs.tie.costs.length), unitCosts: null }]
  return ranks.map((rank) => {
    const keys = counted.filter((key) => criteria[key].rank === rank)
    const most = Math.max(...keys.map((key) => criteria[key].weight))
    const parts = keys.map((key) => {
      const weight =
        keys.length === 1 ? 1 : Math.max(1, Math.round((LARGEST_WEIGHT * criteria[key].weight) / most))
      return { stage: costs[key], weight }
    })
    return parts.length === 1 ? parts[0]!.stage : sumOf(parts)
  })
}

function sumOf(
  parts: readonly { readonly stage: TransportStage; readonly weight: number }[],
): TransportStage {
  const costs = new Int32Array(parts[0]!.stage.costs.length)
  for (const { stage, weight } of parts) {
    for (let at = 0; at < costs.length; at++) costs[at] = costs[at]! + weight * stage.costs[at]!
  }
  const rising = parts.filter(({ stage }) => stage.unitCosts !== null)
  if (rising.length === 0) return { costs, unitCosts: null }
  const unitCosts = rising[0]!.stage.unitCosts!.map((units, column) =>
    units.map((_, unit) =>
      rising.reduce((sum, { stage, weight }) => sum + weight * stage.unitCosts![column]![unit]!, 0),
    ),
  )
  return { costs, unitCosts }
}
