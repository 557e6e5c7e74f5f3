import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import { readTable } from './read-table.ts'

/** Tables of the bundled city of who looks after whom, with their columns. */
export const CARE_TABLES = {
  departments: 'id,name,level,district,functions,staff,lower,upper,lng,lat',
  pairings: 'community,department',
  needs: 'id,community,tag,text,opened',
  resources: 'id,department,tag,text',
} as const

/** One of {@link CARE_TABLES}. */
export type CareTable = keyof typeof CARE_TABLES

/** Rows of a table that comes with the program, without its head. Problem: `bundled-file-damaged` {file}. */
export function readBundledCare(
  table: CareTable,
  bytes: Uint8Array,
  file: string,
): Result<readonly (readonly string[])[]> {
  const read = readTable(bytes)
  const [header, ...rows] = read.ok ? read.value : []
  const isSound = header?.join() === CARE_TABLES[table] && rows.every((row) => row.length === header.length)
  return isSound ? ok(rows) : fail(problem('bundled-file-damaged', { file }))
}
