import { problem, type Problem } from '#core/problem/problem.ts'

const CODES: Readonly<Record<string, string>> = {
  QuotaExceededError: 'storage-full',
  VersionError: 'storage-newer',
  InvalidStateError: 'storage-closed',
  AbortError: 'storage-aborted',
  SecurityError: 'storage-denied',
  NotFoundError: 'storage-damaged',
  DataError: 'storage-damaged',
}

/**
 * The problem behind an error of the browser's storage.
 *
 * Codes: `storage-full`, `storage-newer`, `storage-closed`, `storage-aborted`, `storage-denied`, `storage-damaged`,
 * `storage-failed {name}` for anything else.
 */
export function storageProblem(error: unknown): Problem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : typeof error
  const code = CODES[name]
  return code === undefined ? problem('storage-failed', { name }) : problem(code)
}
