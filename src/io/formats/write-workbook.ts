import writeExcel from 'write-excel-file/universal'
import type { TableSheet, Word } from './table-sheet.ts'
import type { Cell } from './write-table.ts'

/** What the format allows for the name of a sheet. */
const LONGEST_NAME = 31
const FORBIDDEN = /[[\]:*?/\\]/g

/**
 * Writes tables as an Excel file, a sheet each, the head bold and in sight. Text is stored as text, so that nothing in it
 * is run as a formula.
 */
export async function writeWorkbook(sheets: readonly TableSheet[], word: Word): Promise<Blob> {
  const taken = new Set<string>()
  return writeExcel(
    sheets.map(({ name, keys, rows }) => ({
      sheet: sheetName(word(name), taken),
      data: [
        keys.map((key) => ({ value: word(key), fontWeight: 'bold' as const })),
        ...rows.map((row) => row.map(cellOf)),
      ],
      columns: keys.map((_, column) => ({
        width: widthOf([word(keys[column]!), ...rows.map((row) => row[column]!)]),
      })),
      stickyRowsCount: 1,
    })),
  ).toBlob()
}

function cellOf(cell: Cell) {
  if (cell === null || cell === '') return null
  return typeof cell === 'number' ? { value: cell, type: Number } : { value: cell, type: String }
}

/** A name that the format takes and no other sheet has. */
function sheetName(wished: string, taken: Set<string>): string {
  const plain = wished.replaceAll(FORBIDDEN, ' ').replaceAll(/^'|'$/g, ' ').trim() || '-'
  let name = plain.slice(0, LONGEST_NAME)
  for (let serial = 2; taken.has(name.toLowerCase()); serial++) {
    const end = ` ${serial}`
    name = plain.slice(0, LONGEST_NAME - end.length) + end
  }
  taken.add(name.toLowerCase())
  return name
}

/** Characters that a column should show: those of its longest cell, wide ones for two, within reason. */
function widthOf(cells: readonly Cell[]): number {
  const [least, most, looked] = [8, 48, 400]
  const longest = cells.slice(0, looked).reduce<number>((longest, cell) => {
    const text = cell === null ? '' : String(cell)
    const width = Array.from(text).reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0)
    return Math.max(longest, width)
  }, 0)
  return Math.min(most, Math.max(least, longest + 2))
}
