import type { Text } from '#app/i18n/use-text.ts'
import type { CompoundTable } from '#core/plan/compound-table.ts'

/** So many are called by name; of more, the first ones and how many there are. */
const NAMED = 3

/** Compounds by name in one line; many are shortened to the first ones and their number. */
export function compoundNames(t: Text['t'], { names }: CompoundTable, compounds: readonly number[]): string {
  const called = compounds.slice(0, NAMED).map((compound) => names[compound]!)
  const text = called.join(t('listSeparator'))
  return compounds.length > NAMED ? t('compounds.andMore', { names: text, n: compounds.length }) : text
}
