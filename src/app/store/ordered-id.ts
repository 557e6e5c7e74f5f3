let count = 0

/**
 * A new id that sorts after those given before: by time, by count within this page, then 64 random bits, as hex
 * (`crypto.randomUUID` is missing on pages without https). The database hands scenarios back in order of their ids; `n`
 * stands after the `first` one.
 */
export function orderedId(now: number): string {
  const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0')
  const random = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => hex(byte, 2)).join('')
  return `n${hex(now, 12)}${hex(count++, 8)}${random}`
}
