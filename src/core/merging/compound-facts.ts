import { COMPOUND_FIGURES, type CompoundFigure } from '#core/plan/compound-table.ts'
import type { Plan } from '#core/plan/plan.ts'

/** A figure summed over compounds, and of how many of them it is not known. */
export interface SummedFigure {
  /** Over those where it is known; null when it is known of none. */
  readonly sum: number | null
  readonly unknown: number
}

/** Facts of one compound, or of several together. `propertyFee` is the mean, weighted by floor area where known. */
export type CompoundFacts = Readonly<Record<CompoundFigure, SummedFigure>>

/** Sums the facts of compounds; what is not known of one is left out and counted, never taken for zero. */
export function compoundFacts({ base }: Plan, compounds: readonly number[]): CompoundFacts {
  const facts = Object.fromEntries(
    COMPOUND_FIGURES.map((figure) => {
      const known = compounds
        .map((compound) => base.compounds[figure][compound]!)
        .filter((value) => value >= 0)
      const total = known.reduce((sum, value) => sum + value, 0)
      const unknown = compounds.length - known.length
      return [figure, { sum: known.length === 0 ? null : total, unknown }]
    }),
  ) as Record<CompoundFigure, SummedFigure>
  return { ...facts, propertyFee: meanFee(base.compounds, compounds) }
}

function meanFee(
  { propertyFee, floorAreaSquareMeters }: Plan['base']['compounds'],
  compounds: readonly number[],
): SummedFigure {
  const known = compounds.filter((compound) => propertyFee[compound]! >= 0)
  const weightOf = (compound: number): number => Math.max(1, floorAreaSquareMeters[compound]!)
  const weights = known.reduce((sum, compound) => sum + weightOf(compound), 0)
  const paid = known.reduce((sum, compound) => sum + propertyFee[compound]! * weightOf(compound), 0)
  return { sum: known.length === 0 ? null : paid / weights, unknown: compounds.length - known.length }
}
