import type { Plan } from '#core/plan/plan.ts'
import type { CompoundFacings } from './compound-facings.ts'
import { compoundOutline } from './compound-outline.ts'
import { distanceToOutline } from './distance-to-outline.ts'
import { groundPlane } from './ground-plane.ts'
import { wallsLength } from './walls-length.ts'

/** Share of a lane wall that must lie within the distance of a compound for the wall to face it. */
const FACING_SHARE = 0.5

/** Places on each segment of a wall that are looked at. */
const SAMPLES = 8

/**
 * The walls that come down when compounds become one: those with two of them behind it, and walls of one of them along
 * a lane when half of the wall or more lies within the distance of another one.
 */
export class WallsBetween {
  readonly #plan: Plan
  readonly #facings: CompoundFacings
  /** Walls that each compound is named with. */
  readonly #walls: readonly (readonly number[])[]
  readonly #centimeters: Int32Array
  readonly #faced = new Map<string, boolean>()

  constructor(facings: CompoundFacings) {
    const { plan } = facings
    const { compounds } = plan.base.walls
    this.#plan = plan
    this.#facings = facings
    const walls = plan.base.compounds.names.map((): number[] => [])
    for (let wall = 0; 2 * wall < compounds.length; wall++) {
      const [a, b] = [compounds[2 * wall]!, compounds[2 * wall + 1]!]
      walls[a]?.push(wall)
      if (b !== a) walls[b]?.push(wall)
    }
    this.#walls = walls
    this.#centimeters = new Int32Array(compounds.length / 2)
    for (let wall = 0; wall < this.#centimeters.length; wall++) {
      this.#centimeters[wall] = Math.round(wallsLength(plan.base.walls, [wall]) * 100)
    }
  }

  /** Walls that come down, ascending. */
  of(compounds: readonly number[]): number[] {
    const { compounds: behind } = this.#plan.base.walls
    const found: number[] = []
    for (const compound of compounds) {
      for (const wall of this.#walls[compound]!) {
        const [a, b] = [behind[2 * wall]!, behind[2 * wall + 1]!]
        const other = a === compound ? b : a
        // A wall between two is met from both sides, and counted from the first.
        if (other < 0 || other === compound) {
          if (compounds.some((one) => one !== compound && this.#faces(wall, compound, one))) found.push(wall)
        } else if (compound === a && compounds.includes(other)) found.push(wall)
      }
    }
    return found.sort((a, b) => a - b)
  }

  /** Length of walls in metres, to the centimetre. */
  meters(walls: readonly number[]): number {
    return walls.reduce((sum, wall) => sum + this.#centimeters[wall]!, 0) / 100
  }

  #faces(wall: number, compound: number, other: number): boolean {
    const key = `${wall} ${other}`
    const known = this.#faced.get(key)
    if (known !== undefined) return known
    const isNear = this.#facings.between(compound, other) !== null
    const found = isNear && this.#shareNear(wall, other) >= FACING_SHARE
    this.#faced.set(key, found)
    return found
  }

  #shareNear(wall: number, other: number): number {
    const { lineStart, points } = this.#plan.base.walls
    const steps = points.subarray(2 * lineStart[wall]!, 2 * lineStart[wall + 1]!)
    const outline = compoundOutline(this.#plan, other)
    const plane = groundPlane([steps, outline])
    const [line, ring] = [plane.line(steps), plane.line(outline)]
    let [near, all] = [0, 0]
    for (let i = 0; i + 3 < line.length; i += 2) {
      const [x, y] = [line[i]!, line[i + 1]!]
      const [dx, dy] = [line[i + 2]! - x, line[i + 3]! - y]
      const length = Math.hypot(dx, dy)
      all += length
      for (let sample = 0; sample < SAMPLES; sample++) {
        const t = (sample + 0.5) / SAMPLES
        if (distanceToOutline(ring, x + t * dx, y + t * dy) <= this.#facings.distanceMeters)
          near += length / SAMPLES
      }
    }
    return all === 0 ? 0 : near / all
  }
}
