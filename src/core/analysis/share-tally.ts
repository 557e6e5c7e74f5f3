import type { ServiceShare } from './service-share.ts'

/** Counts residents by jurisdiction and by how far they walk: integers, so that taking away undoes adding. */
export class ShareTally {
  readonly #radii: readonly number[]
  /** By slot: residents, then those within each radius of their own site, then of any. */
  #counts = new Float64Array(0)

  constructor(radii: readonly number[]) {
    this.#radii = radii
  }

  /** Adds residents (or takes them away, when negative) who walk so far to their own and to the nearest site. */
  add(slot: number, residents: number, ownMeters: number, anyMeters: number): void {
    const radii = this.#radii
    const width = 1 + 2 * radii.length
    const at = slot * width
    if (at + width > this.#counts.length) {
      const larger = new Float64Array(2 * (at + width))
      larger.set(this.#counts)
      this.#counts = larger
    }
    this.#counts[at]! += residents
    for (let i = 0; i < radii.length; i++) {
      if (ownMeters <= radii[i]!) this.#counts[at + 1 + i]! += residents
      if (anyMeters <= radii[i]!) this.#counts[at + 1 + radii.length + i]! += residents
    }
  }

  of(slot: number): ServiceShare {
    const at = slot * (1 + 2 * this.#radii.length)
    return {
      residents: this.#counts[at] ?? 0,
      own: this.#radii.map((_, i) => this.#counts[at + 1 + i] ?? 0),
      any: this.#radii.map((_, i) => this.#counts[at + 1 + this.#radii.length + i] ?? 0),
    }
  }
}
