import type { Text } from '#app/i18n/use-text.ts'
import type { CompoundTable } from '#core/plan/compound-table.ts'
import type { ShownFact } from './compound-facts-table.tsx'

const UNMANAGED = 1

/** A fact of a compound as it stands in a table, without its unit; what is not known says so. */
export function compoundFactCell(
  t: Text['t'],
  compounds: CompoundTable,
  fact: ShownFact,
  compound: number,
): string {
  if (fact === 'builtYear') {
    const year = compounds.builtYear[compound]!
    return year === 0 ? t('unknown') : String(year)
  }
  const management = compounds.management[compound]!
  if (fact === 'management') {
    if (management === 0) return t('unknown')
    return t(management === UNMANAGED ? 'compoundManagement.none' : 'compoundManagement.some')
  }
  if (fact === 'managers' || fact === 'contractEnds' || fact === 'partyBranches') {
    const isNone = fact !== 'partyBranches' && management === UNMANAGED
    return compounds[fact][compound]! || t(isNone ? 'proposal.none' : 'unknown')
  }
  const value = compounds[fact][compound]!
  if (value < 0) return t('unknown')
  return t(fact === 'propertyFee' ? 'unit.plain' : 'unit.count', { n: value })
}
