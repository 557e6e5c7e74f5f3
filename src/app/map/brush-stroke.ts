import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import type { Plan } from '#core/plan/plan.ts'
import { UNASSIGNED } from '#core/plan/plan.ts'
import { targetProblem } from '#core/plan/target-problem.ts'

/** Residents of one side of a stroke, before it and now. `slot` −1 = the unassigned. */
export interface StrokeSide {
  readonly slot: number
  readonly before: number
  readonly after: number
}

/**
 * One stroke of the brush while the pointer is down: which units it gives to the target. Nothing in the plan changes;
 * what the stroke would do is shown as a preview and becomes one command at the end.
 */
export class BrushStroke {
  /** Slot that receives. */
  readonly target: number
  readonly #plan: Plan
  readonly #level: Level
  readonly #unitLevel: Level
  readonly #units = new Set<number>()
  readonly #faces = new Set<number>()
  /** Residents taken, by slot of the giving side. */
  readonly #taken = new Map<number, number>()

  constructor(plan: Plan, level: Level, unitLevel: Level, target: JurisdictionId) {
    this.#plan = plan
    this.#level = level
    this.#unitLevel = unitLevel
    this.target = plan.slotOf(target)
  }

  /** Units painted so far. */
  get units(): JurisdictionId[] {
    return [...this.#units].map((slot) => this.#plan.idOf(slot)!)
  }

  /** Faces painted so far. */
  get faces(): ReadonlySet<number> {
    return this.#faces
  }

  /** Paints (or takes back) the whole units that the faces belong to; true when something changed. */
  paint(faces: readonly number[], takeBack: boolean): boolean {
    let changed = false
    const labels = this.#plan.labels(this.#unitLevel)
    for (const face of faces) {
      const unit = labels[face]!
      if (unit === UNASSIGNED || this.#units.has(unit) !== takeBack || !this.#isFree(unit)) continue
      if (takeBack) this.#units.delete(unit)
      else this.#units.add(unit)
      this.#plan.eachFace(unit, (each) => this.#move(each, takeBack))
      changed = true
    }
    return changed
  }

  /** The target first, then the giving sides, the one that gives most first. */
  sides(residents: Float64Array): StrokeSide[] {
    const givers = [...this.#taken].filter(([, taken]) => taken > 0).sort(([, a], [, b]) => b - a)
    const total = givers.reduce((sum, [, taken]) => sum + taken, 0)
    const now = (slot: number): number => (slot < 0 ? 0 : residents[slot]!)
    return [
      { slot: this.target, before: now(this.target), after: now(this.target) + total },
      ...givers.map(([slot, taken]) => ({ slot, before: now(slot), after: now(slot) - taken })),
    ]
  }

  #isFree(unit: number): boolean {
    const owner = this.#plan.ancestor(unit, this.#level)
    if (owner === this.target) return false
    return [unit, owner, this.target].every((slot) => {
      const id = this.#plan.idOf(slot)
      return id === null || targetProblem(this.#plan, id) === null
    })
  }

  #move(face: number, takeBack: boolean): void {
    if (takeBack) this.#faces.delete(face)
    else this.#faces.add(face)
    const giver = this.#plan.labels(this.#level)[face]!
    const residents = this.#plan.figures.residents[face]! * (takeBack ? -1 : 1)
    this.#taken.set(giver, (this.#taken.get(giver) ?? 0) + residents)
  }
}
