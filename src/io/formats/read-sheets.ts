import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import { decodeText } from './decode-text.ts'
import { isPlainObject } from './is-plain-object.ts'
import { parseJson } from './parse-json.ts'
import { readTable } from './read-table.ts'
import { readWorkbook } from './read-workbook.ts'
import type { SheetRows } from './sheet-rows.ts'

/** Tables of a city are small; whatever is larger is something else. */
const MOST_BYTES = 30_000_000

/**
 * Reads the tables of a CSV, Excel (.xlsx) or JSON file into rows of text, one or, of Excel, one for each sheet; empty lines stay, so that rows are counted as
 * a spreadsheet counts them. JSON is a list of objects, or an object with one in `rows`: the head is made of its keys.
 *
 * Codes: `file-too-large`, `sheet-old-excel` (.xls), `sheet-damaged`, `sheet-json-rows`, and those of `readTable` and
 * `parseJson`.
 */
export async function readSheets(bytes: Uint8Array): Promise<Result<readonly SheetRows[]>> {
  if (bytes.length > MOST_BYTES) {
    return fail(problem('file-too-large', { bytes: bytes.length, limit: MOST_BYTES }))
  }
  if (startsWith(bytes, ZIP)) return readWorkbook(bytes)
  if (startsWith(bytes, OLE)) return fail(problem('sheet-old-excel'))
  const decoded = decodeText(bytes, MOST_BYTES)
  if (!decoded.ok) return decoded
  const isJson = /^\uFEFF?\s*[[{]/.test(decoded.value.text)
  const table = isJson ? readObjects(decoded.value.text) : readTable(bytes, 'kept')
  return table.ok ? ok([table.value]) : table
}

const ZIP = [0x50, 0x4b, 0x03, 0x04]
const OLE = [0xd0, 0xcf, 0x11, 0xe0]

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte)
}

function readObjects(text: string): Result<SheetRows> {
  const parsed = parseJson(text)
  if (!parsed.ok) return parsed
  const [document] = parsed.value.documents
  const list = isPlainObject(document) ? document['rows'] : document
  if (!Array.isArray(list) || !list.every(isPlainObject)) return fail(problem('sheet-json-rows'))
  const head = [...new Set(list.flatMap((row) => Object.keys(row)))]
  const rows = list.map((row) => head.map((key) => (Object.hasOwn(row, key) ? cellText(row[key]) : '')))
  return ok([head, ...rows])
}

function cellText(value: unknown): string {
  if (Array.isArray(value)) return value.map(cellText).join('、')
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : ''
}
