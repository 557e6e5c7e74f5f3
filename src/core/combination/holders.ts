import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { PlanBase } from '#core/plan/plan-base.ts'
import type { PlanDiff } from '#core/plan/plan-diff.ts'

/** Who holds what at a step of a branch: what a unit lies in, and whose a face is. */
export class Holders {
  readonly #base: PlanBase
  readonly #parents = new Map<JurisdictionId, JurisdictionId | null>()
  /** Of faces that changed since the city was loaded. */
  readonly #owners = new Map<number, JurisdictionId | null>()

  constructor(base: PlanBase, diffs: readonly PlanDiff[]) {
    this.#base = base
    for (const { id, parent } of base.jurisdictions) this.#parents.set(id, parent)
    for (const diff of diffs) this.apply(diff)
  }

  apply(diff: PlanDiff): void {
    for (const { id } of diff.removed) this.#parents.delete(id)
    for (const { id, parent } of [...diff.added, ...diff.updated.map(([, to]) => to)])
      this.#parents.set(id, parent)
    for (const { face, to } of diff.faces) this.#owners.set(face, to)
    for (const { face, to } of diff.topology?.faces ?? [])
      if (to === null || to.rings.length === 0) this.#owners.set(face, null)
  }

  ownerOf(face: number): JurisdictionId | null {
    const owner = this.#owners.get(face)
    return owner === undefined
      ? (this.#base.jurisdictions[this.#base.faceOwner[face] ?? -1]?.id ?? null)
      : owner
  }

  /** A unit and all that it lies in. */
  chainOf(unit: JurisdictionId): JurisdictionId[] {
    const chain = [unit]
    for (let at = this.#parents.get(unit); at != null; at = this.#parents.get(at)) chain.push(at)
    return chain
  }

  /** How many units and faces each of some units holds directly. */
  countMembers(units: Iterable<JurisdictionId>): Map<JurisdictionId, number> {
    const counts = new Map([...units].map((unit) => [unit, 0]))
    const count = (holder: JurisdictionId | null): void => {
      const known = holder === null ? undefined : counts.get(holder)
      if (known !== undefined) counts.set(holder!, known + 1)
    }
    for (const parent of this.#parents.values()) count(parent)
    const { length } = this.#base.faceOwner
    for (let face = 0; face < length; face++) count(this.ownerOf(face))
    for (const [face, owner] of this.#owners) if (face >= length) count(owner)
    return counts
  }
}
