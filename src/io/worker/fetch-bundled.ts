import { ok, type Result } from '#core/problem/result.ts'
import { readBundledPart, type BundledPart, type BundledRole } from '#io/formats/read-bundled-part.ts'
import { fetchBytes } from './fetch-bytes.ts'
import type { ReadProgress } from './read-progress.ts'

/** Where a file of the bundled city lies. */
export interface BundledAddress {
  readonly role: BundledRole
  readonly url: string
}

/**
 * Fetches and reads the files of the bundled city, all at once. Codes: `fetch-failed` {status}, and those of
 * `readBundledPart`.
 */
export async function fetchBundled(
  files: readonly BundledAddress[],
  progress: ReadProgress,
): Promise<Result<BundledPart[]>> {
  let read = 0
  const readings = await Promise.all(
    files.map(async ({ role, url }) => {
      const bytes = await fetchBytes(url)
      const part = bytes.ok ? readBundledPart(role, bytes.value, url) : bytes
      progress('reading', (0.5 * ++read) / files.length)
      return part
    }),
  )
  const parts: BundledPart[] = []
  for (const reading of readings) {
    if (!reading.ok) return reading
    parts.push(reading.value)
  }
  return ok(parts)
}
