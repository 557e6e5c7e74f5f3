import type { Text } from '#app/i18n/use-text.ts'
import type { Level } from '#core/plan/level.ts'
import { PROVENANCE } from '#io/formats/provenance.ts'
import { TABLE_COLUMNS } from '#io/formats/table-columns.ts'

/** Heads of the exported table in the language of the screen, by the keys of the file. */
export function tableHeader(t: Text['t'], levels: readonly Level[]): Readonly<Record<string, string>> {
  const heads = new Map<string, string>(TABLE_COLUMNS.map((key) => [key, t(`export.column.${key}`)]))
  for (const level of levels) {
    heads.set(`${level}Code`, t('export.columnCodeOf', { level }))
    heads.set(`${level}Name`, t('export.columnNameOf', { level }))
  }
  heads.set(PROVENANCE, t('export.provenance'))
  return Object.fromEntries(heads)
}
