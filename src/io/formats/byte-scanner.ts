const [QUOTE, BACKSLASH, OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = [
  0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d,
]
const [ZERO, NINE, POINT, MINUS, COMMA] = [0x30, 0x39, 0x2e, 0x2d, 0x2c]
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/

const SHORT = 16

/** Mantissas of so many digits are exact integers, and so are these powers: one division rounds correctly. */
const EXACT_DIGITS = 15
const POWERS_OF_TEN = Float64Array.from({ length: EXACT_DIGITS + 1 }, (_, i) => 10 ** i)

/**
 * Walks through the bytes of JSON text in UTF-8 without making a string of it. Every method leaves `at` behind what it
 * read; where the bytes are not as expected it says so and the caller falls back to `JSON.parse`.
 */
export class ByteScanner {
  at = 0
  readonly #bytes: Uint8Array
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) this.at = 3
  }

  /** Steps over white space; the byte after it, or undefined at the end. */
  peek(): number | undefined {
    const bytes = this.#bytes
    let at = this.at
    while (bytes[at] === 0x20 || bytes[at] === 0x0a || bytes[at] === 0x0d || bytes[at] === 0x09) at++
    this.at = at
    return bytes[at]
  }

  /** Steps over one byte after white space; false when it is another. */
  take(byte: number): boolean {
    if (this.peek() !== byte) return false
    this.at++
    return true
  }

  /** A number after white space; NaN when there is none. */
  number(): number {
    this.peek()
    const bytes = this.#bytes
    const start = this.at
    const isNegative = bytes[start] === MINUS
    let at = isNegative ? start + 1 : start
    let mantissa = 0
    let byte = bytes[at]!
    const firstDigit = at
    while (byte >= ZERO && byte <= NINE) {
      mantissa = mantissa * 10 + byte - ZERO
      byte = bytes[++at]!
    }
    let digits = at - firstDigit
    if (digits === 0 || (digits > 1 && bytes[firstDigit] === ZERO)) return Number.NaN
    let decimals = 0
    if (byte === POINT) {
      byte = bytes[++at]!
      const firstDecimal = at
      while (byte >= ZERO && byte <= NINE) {
        mantissa = mantissa * 10 + byte - ZERO
        byte = bytes[++at]!
      }
      decimals = at - firstDecimal
      if (decimals === 0) return Number.NaN
    }
    digits += decimals
    if (digits > EXACT_DIGITS || byte === 0x65 || byte === 0x45) return this.#longNumber(start)
    this.at = at
    const value = mantissa / POWERS_OF_TEN[decimals]!
    return isNegative ? -value : value
  }

  /** A string after white space, or null. */
  string(): string | null {
    if (this.peek() !== QUOTE) return null
    const start = this.at
    if (!this.#skipString()) return null
    const plain = this.#plainText(start + 1, this.at - 1)
    if (plain !== null) return plain
    const value = this.#parse(start)
    return typeof value === 'string' ? value : null
  }

  /** Any JSON value after white space, parsed; undefined when it is none. */
  value(): unknown {
    this.peek()
    const start = this.at
    return this.skip() ? this.#parse(start) : undefined
  }

  /** Steps over any value after white space, looking at strings and brackets only. */
  skip(): boolean {
    const bytes = this.#bytes
    const first = this.peek()
    if (first === QUOTE) return this.#skipString()
    if (first !== OPEN_ARRAY && first !== OPEN_OBJECT) return this.#skipScalar()
    let depth = 0
    for (; this.at < bytes.length; this.at++) {
      const byte = bytes[this.at]!
      if (byte === QUOTE) {
        if (!this.#skipString()) return false
        this.at--
      } else if (byte === OPEN_ARRAY || byte === OPEN_OBJECT) depth++
      else if ((byte === CLOSE_ARRAY || byte === CLOSE_OBJECT) && --depth === 0) {
        this.at++
        return true
      }
    }
    return false
  }

  #skipScalar(): boolean {
    const bytes = this.#bytes
    const start = this.at
    for (; this.at < bytes.length; this.at++) {
      const byte = bytes[this.at]!
      if (byte === COMMA || byte === CLOSE_ARRAY || byte === CLOSE_OBJECT || byte <= 0x20) break
    }
    return this.at > start
  }

  #skipString(): boolean {
    const bytes = this.#bytes
    for (let at = this.at + 1; at < bytes.length; at++) {
      if (bytes[at] === BACKSLASH) at++
      else if (bytes[at] === QUOTE) {
        this.at = at + 1
        return true
      }
    }
    return false
  }

  /** Short text of printable ASCII without escapes, faster than by decoder; null for any other. */
  #plainText(start: number, end: number): string | null {
    if (end - start > SHORT) return null
    let text = ''
    for (let at = start; at < end; at++) {
      const byte = this.#bytes[at]!
      if (byte < 0x20 || byte > 0x7e || byte === BACKSLASH) return null
      text += String.fromCharCode(byte)
    }
    return text
  }

  #longNumber(start: number): number {
    this.at = start
    this.#skipScalar()
    const text = String.fromCharCode(...this.#bytes.subarray(start, Math.min(this.at, start + 400)))
    return NUMBER.test(text) ? Number(text) : Number.NaN
  }

  #parse(start: number): unknown {
    try {
      return JSON.parse(this.#decoder.decode(this.#bytes.subarray(start, this.at)))
    } catch {
      return undefined
    }
  }
}
