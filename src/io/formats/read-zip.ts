import { Unzip, UnzipInflate } from 'fflate'
import { problem, type Problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'

/** What a zip may hold at most; counted while inflating, for headers can lie. */
export interface ZipLimits {
  readonly entries: number
  readonly bytes: number
  /** Inflated bytes for each byte of the file. */
  readonly ratio: number
}

export const ZIP_LIMITS: ZipLimits = { entries: 512, bytes: 512 * 1024 * 1024, ratio: 200 }

/** Small files may inflate to this much whatever the ratio. */
const RATIO_FREE_BYTES = 1024 * 1024
const CHUNK_BYTES = 1 << 16

/**
 * Inflates the wanted entries of a zip. Names are only compared with the wanted ones, never used as paths; every other
 * entry is skipped without inflating it.
 *
 * Problems: `zip-damaged`, `zip-too-many-entries` {limit}, `zip-too-large` {limit}, `zip-suspicious` {ratio}.
 */
export function readZip(
  bytes: Uint8Array,
  wanted: ReadonlySet<string>,
  limits: ZipLimits = ZIP_LIMITS,
): Result<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const entries = new Map<string, Uint8Array[]>()
  let count = 0
  let inflated = 0
  const state: { refusal: Problem | null } = { refusal: null }
  const unzip = new Unzip((entry) => {
    if (++count > limits.entries) state.refusal ??= problem('zip-too-many-entries', { limit: limits.entries })
    if (state.refusal !== null || !wanted.has(entry.name) || entries.has(entry.name)) return
    const chunks: Uint8Array[] = []
    entries.set(entry.name, chunks)
    entry.ondata = (error, chunk) => {
      if (error !== null) state.refusal ??= problem('zip-damaged')
      else {
        inflated += chunk.length
        state.refusal ??= excess(inflated, bytes.length, limits)
        if (state.refusal === null) chunks.push(chunk)
      }
    }
    entry.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length && state.refusal === null; at += CHUNK_BYTES) {
      unzip.push(bytes.subarray(at, at + CHUNK_BYTES), at + CHUNK_BYTES >= bytes.length)
    }
  } catch {
    state.refusal ??= problem('zip-damaged')
  }
  if (state.refusal !== null) return fail(state.refusal)
  return ok(new Map([...entries].map(([name, chunks]) => [name, joined(chunks)])))
}

function excess(inflated: number, packed: number, limits: ZipLimits): Problem | null {
  if (inflated > limits.bytes) return problem('zip-too-large', { limit: limits.bytes })
  const isSuspicious = inflated > Math.max(RATIO_FREE_BYTES, packed * limits.ratio)
  return isSuspicious ? problem('zip-suspicious', { ratio: Math.round(inflated / packed) }) : null
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}
