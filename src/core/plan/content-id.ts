/**
 * A short name of a text: equal texts have equal names, others differ but for a chance of 2^-64 (FNV-1a, twice with
 * different offsets; Fowler, Noll and Vo).
 */
export function contentId(text: string): string {
  return hash(text, 0x811c9dc5) + hash(text, 0x2f0b4a37)
}

function hash(text: string, offset: number): string {
  let state = offset
  for (let at = 0; at < text.length; at++) {
    state ^= text.charCodeAt(at)
    state = Math.imul(state, 0x01000193)
  }
  state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d)
  return ((state ^ (state >>> 13)) >>> 0).toString(16).padStart(8, '0')
}
