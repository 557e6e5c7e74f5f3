import type { Metrics } from '#core/analysis/metrics.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { FigureName } from './figure-name.ts'

/** A unit and its share of a sum. */
export interface Contribution {
  readonly id: JurisdictionId
  readonly name: string
  readonly value: number
}

/**
 * The units of the next finer level that a sum is made of, largest first; empty for figures that are no sums and
 * for jurisdictions of the finest level.
 */
export function contributingUnits(metrics: Metrics, id: JurisdictionId, figure: FigureName): Contribution[] {
  if (figure !== 'residents' && figure !== 'households' && figure !== 'area') return []
  const { plan } = metrics
  const units = plan.childrenOf(plan.slotOf(id)).map((slot): Contribution => {
    const record = plan.at(slot)!
    const { residents, households, areaSquareMeters } = metrics.figures(record.id)
    const value = { residents, households, area: areaSquareMeters / 1e6 }[figure]
    return { id: record.id, name: record.name, value }
  })
  return units.sort((a, b) => b.value - a.value)
}
