import { metersPerStep } from '#core/geometry/meters-per-step.ts'
import type { CompoundTable } from '#core/plan/compound-table.ts'
import { FootprintIndex } from '#core/topology/footprint-index.ts'

/** A compound near a position, and how far its outline is from it. */
export interface NearCompound {
  readonly compound: number
  readonly meters: number
}

/** How far positions are from the outlines of compounds. */
export class CompoundEdges {
  readonly #outlineStart: Uint32Array
  readonly #outlines: Int32Array
  readonly #index: FootprintIndex

  constructor({ outlineStart, outlines }: Pick<CompoundTable, 'outlineStart' | 'outlines'>) {
    this.#outlineStart = outlineStart
    this.#outlines = outlines
    this.#index = new FootprintIndex(outlineStart, outlines)
  }

  /** Compounds whose outline lies within so many metres of a position in grid steps, by their index. */
  near(x: number, y: number, meters: number): NearCompound[] {
    const { east, north } = metersPerStep(y)
    const [width, height] = [Math.ceil(meters / east), Math.ceil(meters / north)]
    return this.#index
      .near(x - width, y - height, x + width, y + height)
      .map((compound) => ({ compound, meters: this.#distance(compound, x, y) }))
      .filter((one) => one.meters <= meters)
  }

  #distance(compound: number, x: number, y: number): number {
    const { east, north } = metersPerStep(y)
    const [from, to] = [this.#outlineStart[compound]!, this.#outlineStart[compound + 1]!]
    let nearest = Infinity
    for (let i = from, previous = to - 1; i < to; previous = i++) {
      const [ax, ay] = [
        (this.#outlines[2 * previous]! - x) * east,
        (this.#outlines[2 * previous + 1]! - y) * north,
      ]
      const [dx, dy] = [
        (this.#outlines[2 * i]! - x) * east - ax,
        (this.#outlines[2 * i + 1]! - y) * north - ay,
      ]
      const square = dx * dx + dy * dy
      const along = square === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / square))
      nearest = Math.min(nearest, Math.hypot(ax + along * dx, ay + along * dy))
    }
    return nearest
  }
}
