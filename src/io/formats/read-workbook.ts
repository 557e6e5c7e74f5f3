import readExcel from 'read-excel-file/universal'
import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import type { SheetRows } from './sheet-rows.ts'
import { readZip, ZIP_LIMITS } from './read-zip.ts'

/**
 * Reads the sheets of an Excel file (.xlsx) into text: numbers as they print, days as YYYY-MM-DD.
 * Codes: `sheet-damaged`, and those of `readZip` (a file that inflates beyond reason is refused before it is read).
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Result<readonly SheetRows[]>> {
  const checked = readZip(bytes, new Set(SHEETS), ZIP_LIMITS)
  if (!checked.ok) return checked
  try {
    const sheets = await readExcel(new Blob([bytes.slice()]))
    return ok(sheets.map(({ data }) => data.map((row) => row.map(cellText))))
  } catch {
    return fail(problem('sheet-damaged'))
  }
}

/** What a reader of a workbook inflates: the sheets and the texts they share. */
const SHEETS = [
  'xl/sharedStrings.xml',
  ...Array.from({ length: 64 }, (_, i) => `xl/worksheets/sheet${i + 1}.xml`),
]

function cellText(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : ''
}
