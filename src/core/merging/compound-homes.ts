import { GRID_STEPS_PER_DEGREE } from '#core/geometry/grid.ts'
import type { Level } from '#core/plan/level.ts'
import { UNASSIGNED, type Plan } from '#core/plan/plan.ts'
import { FaceLocator } from '#core/topology/face-locator.ts'
import { pointInOutline } from '#core/topology/point-in-outline.ts'
import { compoundOutline } from './compound-outline.ts'

/**
 * Where compounds belong: where their buildings are, else where a place inside the outline is. A compound whose
 * buildings lie on both sides of a border belongs to both sides. For one state of the plan.
 */
export class CompoundHomes {
  readonly #plan: Plan
  readonly #faces: (readonly number[] | undefined)[] = []
  #locator: FaceLocator | null = null

  constructor(plan: Plan) {
    this.#plan = plan
  }

  /** Slots of the jurisdictions of a level that any of the compounds lies in, ascending. */
  at(level: Level, compounds: readonly number[]): number[] {
    if (!this.#plan.base.levels.includes(level)) return []
    const labels = this.#plan.labels(level)
    const found: number[] = []
    for (const compound of compounds) {
      for (const face of this.#facesOf(compound)) {
        const slot = labels[face]!
        if (slot !== UNASSIGNED && !found.includes(slot)) found.push(slot)
      }
    }
    return found.sort((a, b) => a - b)
  }

  #facesOf(compound: number): readonly number[] {
    const known = this.#faces[compound]
    if (known !== undefined) return known
    const faces = new Set<number>()
    for (const building of this.#plan.buildingsOf(compound)) faces.add(this.#plan.buildingFace[building]!)
    const outline = compoundOutline(this.#plan, compound)
    if (faces.size === 0 && outline.length > 0) {
      this.#locator ??= new FaceLocator(this.#plan.topology)
      const [x, y] = pointInOutline(outline)
      faces.add(this.#locator.at(x / GRID_STEPS_PER_DEGREE, y / GRID_STEPS_PER_DEGREE))
    }
    faces.delete(-1)
    return (this.#faces[compound] = [...faces])
  }
}
