import type { CompoundTable } from '#core/plan/compound-table.ts'
import type { FootprintRow } from './footprint-row.ts'

const COUNTED = ['residents', 'households', 'elderly'] as const

/**
 * Fills what a table of compounds does not know and its buildings say: how many they are, and the residents,
 * households and elderly in them where the figure of every one is known. Compounds without buildings stay as they are.
 * `belongsTo`: compound of each building, or -1.
 */
export function fillFromBuildings(
  compounds: CompoundTable,
  buildings: readonly FootprintRow[],
  belongsTo: Int32Array,
): void {
  const count = compounds.names.length
  const found = new Float64Array(count)
  const sums = COUNTED.map(() => new Float64Array(count))
  for (const [i, row] of buildings.entries()) {
    const compound = belongsTo[i]!
    if (compound < 0) continue
    found[compound]!++
    for (const [at, figure] of COUNTED.entries()) sums[at]![compound]! += row[figure] ?? Number.NaN
  }
  for (let i = 0; i < count; i++) {
    if (found[i] === 0) continue
    if (compounds.buildings[i]! < 0) compounds.buildings[i] = found[i]!
    for (const [at, figure] of COUNTED.entries()) {
      const sum = sums[at]![i]!
      if (compounds[figure][i]! < 0 && !Number.isNaN(sum)) compounds[figure][i] = sum
    }
  }
}
