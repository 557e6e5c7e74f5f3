import type { Text } from '#app/i18n/use-text.ts'
import type { LedgerRow } from '#core/merging/ledger-row.ts'
import { writeCsv, type Cell } from '#io/formats/write-table.ts'

const COUNTS = ['before', 'reduced', 'planned', 'after'] as const
const GAINS = [
  'wallMeters',
  'gates',
  'guards',
  'guardsUnknown',
  'parkingSpaces',
  'greenSquareMeters',
] as const

/**
 * The ledger as CSV with heads in the language of the screen: metres to one decimal, everything else whole; last what it
 * rests on.
 */
export function ledgerCsv(
  t: Text['t'],
  rows: readonly LedgerRow[],
  provenance: string,
): Uint8Array<ArrayBuffer> {
  const heads: Cell[] = [
    t('ledger.column.name'),
    ...COUNTS.map((count) => t(`ledger.column.${count}`)),
    ...GAINS.map((gain) => t(`ledger.column.${gain}`)),
    ...GAINS.map((gain) => t(`ledger.columnPlanned.${gain}`)),
    t('export.provenance'),
  ]
  return writeCsv([
    heads,
    ...rows.map((row): Cell[] => [
      row.name === '' ? t('ledger.rest') : row.name,
      ...COUNTS.map((count) => row[count]),
      ...[row.done, row.toCome].flatMap((gains) => GAINS.map((gain) => Math.round(gains[gain] * 10) / 10)),
      provenance,
    ]),
  ])
}
