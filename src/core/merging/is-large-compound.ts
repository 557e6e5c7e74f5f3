import type { CompoundTable } from '#core/plan/compound-table.ts'
import type { MergingRule } from '#core/plan/rule-profile.ts'

/**
 * True for a compound that is known to be larger than a small one, by floor area or by buildings; what is not known
 * makes nothing large.
 */
export function isLargeCompound(
  { floorAreaSquareMeters, buildings }: CompoundTable,
  compound: number,
  { small }: Pick<MergingRule, 'small'>,
): boolean {
  return (
    floorAreaSquareMeters[compound]! > small.floorAreaSquareMeters || buildings[compound]! > small.buildings
  )
}
