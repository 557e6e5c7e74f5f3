import { PAIRING_CRITERIA, type PairingCriterion } from '#core/plan/pairing-rule.ts'
import type { TransportStage } from '#core/optimize/transport-problem.ts'

/** What an answer costs by each criterion: its pairs, and the units that its departments take. */
export function criterionValues(
  costs: Readonly<Record<PairingCriterion, TransportStage>>,
  columnOf: Int32Array,
  columns: number,
): Readonly<Record<PairingCriterion, number>> {
  const valueOf = ({ costs: cells, unitCosts }: TransportStage): number => {
    const taken = new Int32Array(columns)
    let value = 0
    for (const [row, column] of columnOf.entries()) {
      value += cells[row * columns + column]! + (unitCosts?.[column]![taken[column]!] ?? 0)
      taken[column]!++
    }
    return value
  }
  const [tie, workload, match, distance] = PAIRING_CRITERIA.map((key) => valueOf(costs[key]))
  return { tie: tie!, workload: workload!, match: match!, distance: distance! }
}
