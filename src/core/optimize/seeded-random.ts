/**
 * A seeded generator of numbers in [0, 1) with 32 random bits: mulberry32 (Tommy Ettinger, public domain). The same seed
 * gives the same numbers on every machine; of the seed, its lowest 32 bits count.
 */
export function seededRandom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
