import type { Text } from '#app/i18n/use-text.ts'
import { COMPOUND_FIGURES } from '#core/plan/compound-table.ts'

/** Facts of a compound that are no sums. */
const OTHER_FACTS = ['builtYear', 'management', 'managers', 'contractEnds', 'partyBranches'] as const

/** The name of a fact of a compound; one that has no word is called as it comes. */
export function compoundFactText(t: Text['t'], fact: string): string {
  const known = [...COMPOUND_FIGURES, ...OTHER_FACTS].find((one) => one === fact)
  return known === undefined ? fact : t(`compoundFact.${known}`)
}
