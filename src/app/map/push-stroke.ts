import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import { UNASSIGNED, type Plan } from '#core/plan/plan.ts'
import { targetProblem } from '#core/plan/target-problem.ts'
import { problem, type Problem } from '#core/problem/problem.ts'
import { BrushStroke } from './brush-stroke.ts'

/** Where a border is pushed: between two jurisdictions of a level, by their slots. */
export interface PushedBorder {
  readonly plan: Plan
  readonly level: Level
  readonly unitLevel: Level
  /** Negative = nobody's ground, or beyond the city. */
  readonly sides: readonly [number, number]
}

/**
 * A border dragged across units, as the commission of New Zealand does it: the side that the hand goes into gives, the
 * other one gains, and nobody else is touched. A jurisdiction keeps its last unit.
 */
export class PushStroke {
  readonly stroke: BrushStroke
  readonly #plan: Plan
  readonly #level: Level
  readonly #giver: number
  readonly #unitsOfGiver = new Set<number>()

  private constructor({ plan, level, unitLevel }: PushedBorder, giver: number, gainer: JurisdictionId) {
    this.#plan = plan
    this.#level = level
    this.#giver = giver
    this.stroke = new BrushStroke(plan, level, unitLevel, gainer)
    const units = plan.labels(unitLevel)
    for (const [face, slot] of plan.labels(level).entries()) {
      if (slot === giver && units[face] !== UNASSIGNED) this.#unitsOfGiver.add(units[face]!)
    }
  }

  /**
   * Begins a stroke that enters a face; null when the face lies on neither side.
   * Codes: `border-city-edge` where nobody could gain, and those of a locked jurisdiction.
   */
  static into(border: PushedBorder, face: number): PushStroke | Problem | null {
    const { plan, level, sides } = border
    const giver = face < 0 ? null : plan.labels(level)[face]!
    if (giver === null || !sides.includes(giver)) return null
    const gainer = plan.idOf(sides[0] === giver ? sides[1] : sides[0])
    if (gainer === null) return problem('border-city-edge')
    for (const id of [gainer, plan.idOf(giver)]) {
      const refusal = id === null ? null : targetProblem(plan, id)
      if (refusal !== null) return refusal
    }
    return new PushStroke(border, giver, gainer)
  }

  /**
   * Takes (or gives back) the unit that a face belongs to, when it is one of the giving side. Returns whether something
   * changed, or why not: `would-empty {name}`.
   */
  sweep(face: number, giveBack: boolean): boolean | Problem {
    if (face < 0 || this.#plan.labels(this.#level)[face] !== this.#giver) return false
    const isLast = !giveBack && !this.stroke.faces.has(face) && this.#leftAfterOneMore() === 0
    if (isLast && this.#giver !== UNASSIGNED) {
      return problem('would-empty', { name: this.#plan.at(this.#giver)?.name ?? '' })
    }
    return this.stroke.paint([face], giveBack)
  }

  #leftAfterOneMore(): number {
    return this.#unitsOfGiver.size - this.stroke.units.length - 1
  }
}
