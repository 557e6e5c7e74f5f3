import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import { readTable } from './read-table.ts'

/**
 * Posts by division code: the table that comes with the program, with the columns `street` and `posts`.
 *
 * Problem: `bundled-file-damaged` {file}.
 */
export function readStaff(bytes: Uint8Array, file: string): Result<ReadonlyMap<string, number>> {
  const table = readTable(bytes)
  const [header, ...rows] = table.ok ? table.value : []
  if (header?.join() !== 'street,posts') return fail(problem('bundled-file-damaged', { file }))
  const posts = new Map<string, number>()
  for (const [street, count] of rows) {
    if (count === undefined || !/^\d{1,6}$/.test(count))
      return fail(problem('bundled-file-damaged', { file }))
    posts.set(street!, Number(count))
  }
  return ok(posts)
}
