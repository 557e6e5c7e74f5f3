import { matchQuery } from './match-query.ts'
import type { PairMark, PairRow, PairShare } from './pair-row.ts'

/** What the list of communities is narrowed to; empty sets narrow nothing. */
export interface PairFilter {
  readonly query: string
  /** Any of these. */
  readonly shares: ReadonlySet<PairShare>
  /** Any of these. */
  readonly marks: ReadonlySet<PairMark>
}

/** Rows of a filter, in their order. Every word is looked for in community, code, street and departments. */
export function pairRowsFound(rows: readonly PairRow[], { query, shares, marks }: PairFilter): PairRow[] {
  return rows.filter((row) => {
    if (shares.size > 0 && !shares.has(row.share)) return false
    if (marks.size > 0 && ![...marks].some((mark) => row.marks.has(mark))) return false
    if (query.trim() === '') return true
    const names = row.departments.map(({ name }) => name).join(' ')
    return matchQuery(query, `${row.name} ${row.street} ${names}`, row.code)
  })
}
