import { arcCrossing } from '#core/editing/arc-crossing.ts'
import { toDegrees } from '#core/geometry/grid.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { Box as GridBox } from '#core/topology/box-index.ts'
import { enclosedGaps } from '#core/topology/enclosed-gaps.ts'
import { isEmptyFace } from '#core/topology/is-empty-face.ts'
import { tilingBalance, type TilingBalance } from '#core/topology/tiling-balance.ts'
import type { Topology } from '#core/topology/topology.ts'
import { faceBox, type Box } from '#core/topology/face-box.ts'
import type { Tiling } from './workbench-state.ts'

/**
 * Measures whether the faces of a plan cover the city exactly once, in pieces that fit between two frames: areas in
 * balance, no face turned inside out, no arc across another. Arcs are looked at when they changed, areas each time.
 */
export class TilingMeter {
  readonly #plan: Plan
  readonly #waiting: Set<number>
  readonly #crossings = new Map<number, GridBox>()
  #balance: TilingBalance | null = null

  constructor(plan: Plan) {
    this.#plan = plan
    this.#waiting = new Set(plan.topology.arcStart.keys())
  }

  /** Arcs that changed have to be looked at, and once more those that crossed something. */
  touch(arcs: readonly number[]): void {
    this.#balance = null
    for (const arc of [...arcs, ...this.#crossings.keys()]) this.#waiting.add(arc)
  }

  /** Looks at arcs while there is time; the measures when all have been looked at, else null. */
  measure(hasTime: () => boolean): Tiling | null {
    const { topology } = this.#plan
    for (const arc of this.#waiting) {
      if (!hasTime()) return null
      this.#waiting.delete(arc)
      const crossing = arc < topology.arcStart.length ? arcCrossing(this.#plan, arc) : null
      if (crossing === null) this.#crossings.delete(arc)
      else this.#crossings.set(arc, crossing)
    }
    if (this.#balance === null) {
      this.#balance = tilingBalance(topology)
      if (!hasTime()) return null
    }
    const { doubledExcess, inverted } = this.#balance
    const crossed = new Map([...this.#crossings.values()].map((box) => [box.join(), inDegrees(box)]))
    const overlaps = [...crossed.values(), ...inverted.map((face) => faceBox(topology, [face])!)]
    if (doubledExcess === 0 || overlaps.length > 0) return { gaps: enclosedGaps(topology), overlaps }
    const whole = faceBox(topology, facesOf(topology))!
    return doubledExcess > 0
      ? { gaps: enclosedGaps(topology), overlaps: [whole] }
      : { gaps: [...enclosedGaps(topology), { bbox: whole, areaSquareMeters: 0 }], overlaps }
  }
}

function inDegrees([west, south, east, north]: GridBox): Box {
  return [toDegrees(west), toDegrees(south), toDegrees(east), toDegrees(north)]
}

function* facesOf(topology: Topology): Generator<number> {
  for (let face = 0; face < topology.faceCount; face++) if (!isEmptyFace(topology, face)) yield face
}
