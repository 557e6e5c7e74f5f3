import type { Figures } from '#core/analysis/figures.ts'
import type { Metrics } from '#core/analysis/metrics.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { FigureName } from './figure-name.ts'

/** Figures in the units of the card: km, km², shares; null = unknown in the source. */
export type FigureValues = Readonly<Record<FigureName, number | null>>

/** Figures of a jurisdiction as the card shows them. */
export function figureValues(
  metrics: Metrics,
  id: JurisdictionId,
  meanResidents: number | null,
): FigureValues {
  const { plan } = metrics
  const figures: Figures = metrics.figures(id)
  const { known } = plan.base
  const areaKm2 = figures.areaSquareMeters / 1e6
  const children = plan.childrenOf(plan.slotOf(id)).length
  return {
    residents: known.residents ? figures.residents : null,
    households: known.households ? figures.households : null,
    area: areaKm2,
    density: known.residents && areaKm2 > 0 ? figures.residents / areaKm2 : null,
    deviation:
      known.residents && meanResidents !== null && meanResidents > 0 && figures.faces > 0
        ? figures.residents / meanResidents - 1
        : null,
    parts: figures.parts,
    compactness: figures.compactness,
    border: figures.borderMeters / 1000,
    units: children > 0 ? children : figures.faces,
  }
}
