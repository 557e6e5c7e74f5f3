/** Where JSON text stops being JSON. Line and column count from 1. */
export interface JsonFault {
  readonly position: number
  readonly line: number
  readonly column: number
  /** `end`: the text stops too early. `extra`: something follows the value. */
  readonly kind: 'end' | 'extra' | 'unexpected'
  /** The character found there, '' at the end. */
  readonly found: string
}

/** What a walk through JSON text found. */
export interface JsonInspection {
  readonly fault: JsonFault | null
  /** Keys that stand twice in one object, the first few. */
  readonly duplicateKeys: readonly string[]
}

const MAX_DUPLICATES = 10
/** The rest of a text that ends within a number, a literal or an escape. */
const TOKEN_CUT_OFF = /^(?:-|\.|[eE][+-]?|t|tr|tru|f|fa|fal|fals|n|nu|nul|\\(?:u[0-9a-fA-F]{0,3})?)$/
const LONGEST_CUT = 8
const LITERALS = ['true', 'false', 'null']
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a]
const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_ARRAY, CLOSE_ARRAY] = [0x7b, 0x7d, 0x5b, 0x5d]

/**
 * Walks JSON text (RFC 8259) once, without recursion, so that no depth of nesting can overflow the stack. Finds the
 * first fault, for which `JSON.parse` gives no reliable position, and keys that `JSON.parse` would silently overwrite.
 */
export function inspectJson(text: string): JsonInspection {
  const walker = new Walker(text)
  const kind = walker.walk()
  const fault = kind === null ? null : faultAt(text, walker.at, kind)
  return { fault, duplicateKeys: [...walker.duplicates] }
}

function faultAt(text: string, at: number, kind: JsonFault['kind']): JsonFault {
  const position = TOKEN_CUT_OFF.test(text.slice(at, at + LONGEST_CUT))
    ? text.length
    : Math.min(at, text.length)
  const lines = text.slice(0, position).split(/\r\n|\n|\r/)
  const found = String.fromCodePoint(...(position < text.length ? [text.codePointAt(position)!] : []))
  const column = lines.at(-1)!.length + 1
  return { position, line: lines.length, column, kind: position < text.length ? kind : 'end', found }
}

/** The state of the walk: open brackets, each object with the keys seen so far. */
class Walker {
  at = 0
  readonly duplicates = new Set<string>()
  readonly #text: string
  /** One entry for each open bracket: the keys of an object, or null for an array. */
  readonly #open: (Set<string> | null)[] = []

  constructor(text: string) {
    this.#text = text
    if (text.charCodeAt(0) === 0xfeff) this.at = 1
  }

  /** The kind of fault at `at`, or null when the whole text is one value. */
  walk(): JsonFault['kind'] | null {
    for (;;) {
      this.#space()
      const opened = this.#value()
      if (opened === null) return 'unexpected'
      if (opened) continue
      for (;;) {
        this.#space()
        const inside = this.#open.at(-1)
        if (inside === undefined) return this.at === this.#text.length ? null : 'extra'
        const code = this.#text.charCodeAt(this.at)
        if (code === (inside === null ? CLOSE_ARRAY : CLOSE_OBJECT)) {
          this.at++
          this.#open.pop()
          continue
        }
        if (code !== COMMA) return 'unexpected'
        this.at++
        if (inside !== null && !this.#key(inside)) return 'unexpected'
        break
      }
    }
  }

  /** Steps over a scalar or an empty container (false) or into a container (true); null at a fault. */
  #value(): boolean | null {
    const code = this.#text.charCodeAt(this.at)
    if (code === OPEN_ARRAY || code === OPEN_OBJECT) {
      this.at++
      this.#space()
      const isObject = code === OPEN_OBJECT
      if (this.#text.charCodeAt(this.at) === (isObject ? CLOSE_OBJECT : CLOSE_ARRAY)) {
        this.at++
        return false
      }
      const keys = isObject ? new Set<string>() : null
      this.#open.push(keys)
      return keys === null || this.#key(keys) ? true : null
    }
    if (code === QUOTE) return this.#string() ? false : null
    const literal = LITERALS.find((word) => this.#text.startsWith(word, this.at))
    if (literal !== undefined) {
      this.at += literal.length
      return false
    }
    NUMBER.lastIndex = this.at
    if (!NUMBER.test(this.#text)) return null
    this.at = NUMBER.lastIndex
    return false
  }

  #key(keys: Set<string>): boolean {
    this.#space()
    const from = this.at
    if (this.#text.charCodeAt(from) !== QUOTE || !this.#string()) return false
    const key = this.#text.slice(from + 1, this.at - 1)
    if (keys.has(key) && this.duplicates.size < MAX_DUPLICATES) this.duplicates.add(key)
    keys.add(key)
    this.#space()
    if (this.#text.charCodeAt(this.at) !== COLON) return false
    this.at++
    return true
  }

  #string(): boolean {
    const text = this.#text
    for (let at = this.at + 1; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code === QUOTE) {
        this.at = at + 1
        return true
      }
      const valid = code === BACKSLASH ? escapeLength(text, at) : code < 0x20 ? 0 : 1
      if (valid === 0) {
        this.at = at
        return false
      }
      at += valid - 1
    }
    this.at = text.length
    return false
  }

  #space(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.at)
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return
      this.at++
    }
  }
}

/** Length of the escape that starts at `at`, or 0 when it is none. */
function escapeLength(text: string, at: number): number {
  const next = text[at + 1] ?? ''
  if (next === 'u') return /^[0-9a-fA-F]{4}$/.test(text.slice(at + 2, at + 6)) ? 6 : 0
  return next !== '' && '"\\/bfnrt'.includes(next) ? 2 : 0
}
