import { GRID_STEPS_PER_DEGREE } from '#core/geometry/grid.ts'

const [ZERO, POINT, MINUS, COMMA, OPEN, CLOSE] = [0x30, 0x2e, 0x2d, 0x2c, 0x5b, 0x5d]
const FRACTION_DIGITS = 7
/** Two coordinates of ten digits with sign and point, brackets and commas. */
const POSITION_BYTES = 32
const SHORT = 128

/** Writes UTF-8 text into one growing array: the bytes of a file, without a string of its size in between. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 16)
  #length = 0
  readonly #encoder = new TextEncoder()

  /** Appends any text. */
  text(text: string): void {
    this.#reserve(text.length * 3)
    if (text.length < SHORT && this.#ascii(text)) return
    this.#length += this.#encoder.encodeInto(text, this.#bytes.subarray(this.#length)).written
  }

  /** Appends a value as JSON. */
  json(value: unknown): void {
    this.text(JSON.stringify(value))
  }

  /**
   * Appends `[lng,lat],…` of `count` grid positions from `from` on, forwards or (`step` -1) backwards: degrees with at
   * most seven decimals and without exponent, a comma between.
   */
  positions(points: ArrayLike<number>, from: number, count: number, step: 1 | -1 = 1): void {
    this.#reserve(count * POSITION_BYTES)
    const bytes = this.#bytes
    let length = this.#length
    for (let i = 0, at = from; i < count; i++, at += step) {
      if (i > 0) bytes[length++] = COMMA
      bytes[length++] = OPEN
      length = writeDegrees(bytes, length, points[2 * at]!)
      bytes[length++] = COMMA
      length = writeDegrees(bytes, length, points[2 * at + 1]!)
      bytes[length++] = CLOSE
    }
    this.#length = length
  }

  /** The bytes written so far. */
  finish(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length)
  }

  /** Appends short ASCII text, faster than the encoder; false, with nothing appended, when it is not ASCII. */
  #ascii(text: string): boolean {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code > 0x7f) return false
      this.#bytes[this.#length + i] = code
    }
    this.#length += text.length
    return true
  }

  #reserve(count: number): void {
    if (this.#length + count <= this.#bytes.length) return
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + count))
    larger.set(this.#bytes.subarray(0, this.#length))
    this.#bytes = larger
  }
}

/** Writes grid steps as degrees, without zeros at the end; the new length. */
function writeDegrees(bytes: Uint8Array, start: number, steps: number): number {
  let length = start
  const size = Math.abs(steps)
  if (steps < 0) bytes[length++] = MINUS
  const whole = Math.floor(size / GRID_STEPS_PER_DEGREE)
  let fraction = size - whole * GRID_STEPS_PER_DEGREE
  if (whole >= 100) bytes[length++] = ZERO + Math.floor(whole / 100)
  if (whole >= 10) bytes[length++] = ZERO + (Math.floor(whole / 10) % 10)
  bytes[length++] = ZERO + (whole % 10)
  if (fraction === 0) return length
  bytes[length++] = POINT
  let digits = FRACTION_DIGITS
  while (fraction % 10 === 0) {
    fraction /= 10
    digits--
  }
  for (let i = digits - 1; i >= 0; i--) {
    bytes[length + i] = ZERO + (fraction % 10)
    fraction = Math.floor(fraction / 10)
  }
  return length + digits
}
