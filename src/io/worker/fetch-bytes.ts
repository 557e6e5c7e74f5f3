import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'

/** The bytes at an address. Code: `fetch-failed` {status}; 0 when there was no answer. */
export async function fetchBytes(url: string): Promise<Result<Uint8Array>> {
  try {
    const response = await fetch(url)
    if (!response.ok) return fail(problem('fetch-failed', { status: response.status }))
    return ok(new Uint8Array(await response.arrayBuffer()))
  } catch {
    return fail(problem('fetch-failed', { status: 0 }))
  }
}
