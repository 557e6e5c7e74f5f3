/**
 * Seeded random numbers (mulberry32 on a hash of the seed's text). Everything invented in the city is
 * drawn from one of these, so a run depends on nothing but the seed and the names.
 */
export class Random {
  private state: number

  constructor(seed: string) {
    let hash = 2166136261
    for (const character of seed) hash = Math.imul(hash ^ character.codePointAt(0)!, 16777619)
    this.state = hash >>> 0
    this.unit()
    this.unit()
  }

  /** Uniform in [0, 1). */
  unit(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let mixed = this.state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  /** Uniform in [low, high). */
  between(low: number, high: number): number {
    return low + (high - low) * this.unit()
  }

  /** Whole number in [low, high], both included. */
  whole(low: number, high: number): number {
    return low + Math.floor(this.unit() * (high - low + 1))
  }

  /** Bell-shaped in (-1, 1), mean 0: the mean of three uniforms, so no logarithm is needed. */
  bell(): number {
    return ((this.unit() + this.unit() + this.unit()) / 3 - 0.5) * 2
  }

  chance(probability: number): boolean {
    return this.unit() < probability
  }

  pick<T>(items: readonly T[]): T {
    return items[Math.floor(this.unit() * items.length)]!
  }

  /** A shuffled copy (Fisher–Yates). */
  shuffle<T>(items: readonly T[]): T[] {
    const copy = [...items]
    for (let last = copy.length - 1; last > 0; last--) {
      const other = Math.floor(this.unit() * (last + 1))
      const held = copy[last]!
      copy[last] = copy[other]!
      copy[other] = held
    }
    return copy
  }
}
