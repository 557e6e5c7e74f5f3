import type { LedgerRow } from '#core/merging/ledger-row.ts'

/** What one looks behind: a figure of a row, or of the whole city. */
export interface LedgerBehind {
  readonly of: 'city' | 'row'
  readonly key: LedgerRow['key']
  /** Merges that are done, or those planned. */
  readonly what: 'reduced' | 'planned'
}
