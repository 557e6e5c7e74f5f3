import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'

/** Text of a file and the encoding that it was read with. */
export interface DecodedText {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'
}

/** Longest text that every engine can hold as one string (V8 with 512 MiB one-byte strings). */
const MAX_TEXT_BYTES = 0x1fffffe8

/**
 * Decodes a text file without ever putting U+FFFD in the place of what it cannot read: byte order mark, else UTF-16 by
 * the zero bytes of ASCII, else strict UTF-8, else strict GB18030 (which includes GBK and GB2312).
 *
 * Problems: `file-too-large` {bytes, limit}, `encoding-unknown`.
 */
export function decodeText(bytes: Uint8Array, limit = MAX_TEXT_BYTES): Result<DecodedText> {
  if (bytes.length > limit) return fail(problem('file-too-large', { bytes: bytes.length, limit }))
  const utf16 = utf16Of(bytes)
  for (const encoding of utf16 === null ? (['utf-8', 'gb18030'] as const) : [utf16]) {
    const text = strictly(bytes, encoding)
    if (text !== null) return ok({ text, encoding })
  }
  return fail(problem('encoding-unknown'))
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first !== 0 && second === 0 && bytes.length > 3) return 'utf-16le'
  if (first === 0 && second !== 0 && bytes.length > 3) return 'utf-16be'
  return null
}

/** The text, or null when a byte does not belong to the encoding. */
function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}
