import Papa from 'papaparse'
import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import { decodeText } from './decode-text.ts'

/** Text that our tables put a quote in front of; see `writeTable`. */
const QUOTED_FORMULA = /^'+[=+\-@\t\r\n\0＝＋－＠]/

/**
 * Reads a CSV file into rows of text, as they were before `writeTable` made them safe.
 *
 * @param emptyLines Left out by default; kept where rows are spoken of by their numbers.
 *
 * Problems: those of `decodeText`, and `table-malformed` {row} for quotes that do not close.
 */
export function readTable(
  bytes: Uint8Array,
  emptyLines: 'left-out' | 'kept' = 'left-out',
): Result<readonly (readonly string[])[]> {
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  const skipEmptyLines = emptyLines === 'left-out'
  const { data, errors } = Papa.parse<string[]>(decoded.value.text, { delimiter: ',', skipEmptyLines })
  const broken = errors.find(({ type }) => type === 'Quotes')
  if (broken !== undefined) return fail(problem('table-malformed', { row: (broken.row ?? 0) + 1 }))
  return ok(data.map((row) => row.map((cell) => (QUOTED_FORMULA.test(cell) ? cell.slice(1) : cell))))
}
