import { ok, type Result } from '#core/problem/result.ts'
import type { FootprintKind } from '#io/formats/footprint-kind.ts'
import type { FootprintRow, FootprintRows } from '#io/formats/footprint-row.ts'
import { readBundledFootprints } from '#io/formats/read-bundled-footprints.ts'
import { fetchBytes } from './fetch-bytes.ts'

/** Where a file of footprints lies. */
export interface FootprintAddress {
  readonly kind: FootprintKind
  readonly url: string
}

/** Fetches and reads the footprints of the bundled city. Codes: `fetch-failed` {status}, `bundled-file-damaged` {file}. */
export async function fetchFootprints(
  addresses: readonly FootprintAddress[],
): Promise<Result<FootprintRows>> {
  const rows: Record<FootprintKind, readonly FootprintRow[]> = { buildings: [], compounds: [] }
  const readings = await Promise.all(
    addresses.map(async ({ kind, url }) => {
      const bytes = await fetchBytes(url)
      return { kind, reading: bytes.ok ? readBundledFootprints(bytes.value, url) : bytes }
    }),
  )
  for (const { kind, reading } of readings) {
    if (!reading.ok) return reading
    rows[kind] = reading.value
  }
  return ok(rows)
}
