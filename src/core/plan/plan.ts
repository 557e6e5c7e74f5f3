import { MemberLists } from '#core/topology/member-lists.ts'
import type { Jurisdiction, JurisdictionId } from './jurisdiction.ts'
import type { Level } from './level.ts'
import type { PlanBase } from './plan-base.ts'
import type { PlanDiff } from './plan-diff.ts'
import type { RuleProfile } from './rule-profile.ts'

/** No jurisdiction: the face or the jurisdiction is unassigned at that level. */
export const UNASSIGNED = -1

/**
 * The plan as it stands: jurisdictions, who belongs to whom, who owns each face. Hot, hence mutable and in typed
 * arrays; it changes through {@link Plan.apply} alone, and `apply(invertDiff(d))` takes `apply(d)` back exactly.
 *
 * Every jurisdiction has a slot, a small integer that stays its own for the life of the plan (also through undo).
 * Labels per level (face → slot) are kept current, so that nesting holds by construction (invariant P1).
 */
export class Plan {
  readonly base: PlanBase
  /** Slot of the owner at the finest level, by face. */
  readonly faceOwner: Int32Array
  /** Counts applied diffs; readers use it to know that something changed. Who takes a trial back restores it. */
  revision = 0

  #rules: RuleProfile
  readonly #slots = new Map<JurisdictionId, number>()
  readonly #records: (Jurisdiction | undefined)[] = []
  readonly #ids: JurisdictionId[] = []
  readonly #parent: number[] = []
  readonly #children = new MemberLists(0, 0)
  readonly #faces: MemberLists
  readonly #labels = new Map<Level, Int32Array>()
  readonly #slotsByLevel = new Map<Level, number[]>()

  constructor(base: PlanBase) {
    this.base = base
    this.#rules = base.rules
    this.#faces = new MemberLists(base.jurisdictions.length, base.topology.faceCount)
    for (const jurisdiction of base.jurisdictions) this.#add(jurisdiction)
    for (const jurisdiction of base.jurisdictions) this.#link(jurisdiction)
    this.faceOwner = new Int32Array(base.topology.faceCount).fill(UNASSIGNED)
    for (const level of base.levels) {
      this.#labels.set(level, new Int32Array(base.topology.faceCount).fill(UNASSIGNED))
    }
    for (let face = 0; face < this.faceOwner.length; face++) {
      const owner = base.faceOwner[face]!
      if (owner !== UNASSIGNED) this.#own(face, this.slotOf(base.jurisdictions[owner]!.id))
    }
  }

  get rules(): RuleProfile {
    return this.#rules
  }

  /** Level whose jurisdictions own the faces. */
  get finestLevel(): Level {
    return this.base.levels[0]!
  }

  /** The next coarser level that is present, or undefined above the coarsest. */
  coarser(level: Level): Level | undefined {
    return this.base.levels[this.base.levels.indexOf(level) + 1]
  }

  /** The next finer level that is present, or undefined below the finest. */
  finer(level: Level): Level | undefined {
    return this.base.levels[this.base.levels.indexOf(level) - 1]
  }

  /** Number of slots handed out so far, also to jurisdictions that are gone. */
  get slotCount(): number {
    return this.#records.length
  }

  /** Slot of an id that was ever known; {@link UNASSIGNED} for null and for unknown ids. */
  slotOf(id: JurisdictionId | null): number {
    return id === null ? UNASSIGNED : (this.#slots.get(id) ?? UNASSIGNED)
  }

  /** Id of a slot, or null for {@link UNASSIGNED}. */
  idOf(slot: number): JurisdictionId | null {
    return this.#ids[slot] ?? null
  }

  /** The record of a jurisdiction that exists now, retired ones included. */
  get(id: JurisdictionId): Jurisdiction | undefined {
    return this.#records[this.slotOf(id)]
  }

  /** The record in a slot, or undefined when nothing is there now. */
  at(slot: number): Jurisdiction | undefined {
    return this.#records[slot]
  }

  /** Jurisdictions of a level that are not retired, in order of their slots. */
  jurisdictions(level: Level): Jurisdiction[] {
    const found: Jurisdiction[] = []
    for (const slot of this.#slotsByLevel.get(level) ?? []) {
      const record = this.#records[slot]
      if (record !== undefined && !record.retired) found.push(record)
    }
    return found
  }

  /** Every record, retired ones included, in order of their slots. */
  allJurisdictions(): Jurisdiction[] {
    return this.#records.filter((record) => record !== undefined)
  }

  /** Slot of the parent, or {@link UNASSIGNED}. */
  parentOf(slot: number): number {
    return this.#parent[slot] ?? UNASSIGNED
  }

  /** Slots whose parent is `slot`, in no particular order. */
  childrenOf(slot: number): number[] {
    const found: number[] = []
    for (let child = this.#children.first(slot); child !== UNASSIGNED; child = this.#children.after(child)) {
      found.push(child)
    }
    return found
  }

  /** Face → slot at a level, kept current by {@link apply}; read only. */
  labels(level: Level): Int32Array {
    return this.#labels.get(level)!
  }

  /** Slot of the jurisdiction of `level` that `slot` belongs to (itself when it is of that level). */
  ancestor(slot: number, level: Level): number {
    for (let at = slot; at !== UNASSIGNED; at = this.parentOf(at)) {
      if (this.#records[at]?.level === level) return at
    }
    return UNASSIGNED
  }

  /** Calls `visit` with every face of a jurisdiction of any level. */
  eachFace(slot: number, visit: (face: number) => void): void {
    for (let face = this.#faces.first(slot); face !== UNASSIGNED; face = this.#faces.after(face)) visit(face)
    for (let child = this.#children.first(slot); child !== UNASSIGNED; child = this.#children.after(child)) {
      this.eachFace(child, visit)
    }
  }

  /** True when the jurisdiction has no face, at any depth. */
  ownsNothing(slot: number): boolean {
    return this.#faces.isEmpty(slot) && this.childrenOf(slot).every((child) => this.ownsNothing(child))
  }

  /** Applies a diff that was made for exactly this state. */
  apply(diff: PlanDiff): void {
    for (const jurisdiction of diff.added) this.#add(jurisdiction)
    for (const jurisdiction of diff.added) this.#link(jurisdiction)
    for (const [, to] of diff.updated) this.#update(to)
    for (const { face, to } of diff.faces) this.#own(face, this.slotOf(to))
    for (const jurisdiction of diff.removed) this.#remove(jurisdiction)
    if (diff.rules !== null) this.#rules = diff.rules[1]
    this.revision++
  }

  #add(jurisdiction: Jurisdiction): void {
    const slot = this.#slots.get(jurisdiction.id) ?? this.#newSlot(jurisdiction)
    this.#records[slot] = jurisdiction
    this.#parent[slot] = UNASSIGNED
  }

  #newSlot({ id, level }: Jurisdiction): number {
    const slot = this.#records.length
    this.#slots.set(id, slot)
    this.#ids[slot] = id
    const peers = this.#slotsByLevel.get(level)
    if (peers === undefined) this.#slotsByLevel.set(level, [slot])
    else peers.push(slot)
    return slot
  }

  #link(jurisdiction: Jurisdiction): void {
    const slot = this.slotOf(jurisdiction.id)
    const parent = this.slotOf(jurisdiction.parent)
    const before = this.#parent[slot]!
    if (before === parent) return
    if (before !== UNASSIGNED) this.#children.remove(before, slot)
    if (parent !== UNASSIGNED) this.#children.add(parent, slot)
    this.#parent[slot] = parent
  }

  #update(to: Jurisdiction): void {
    const slot = this.slotOf(to.id)
    const before = this.#parent[slot]!
    this.#records[slot] = to
    this.#link(to)
    if (this.#parent[slot] !== before) this.eachFace(slot, (face) => this.#label(face))
  }

  #remove(jurisdiction: Jurisdiction): void {
    const slot = this.slotOf(jurisdiction.id)
    const parent = this.#parent[slot]!
    if (parent !== UNASSIGNED) this.#children.remove(parent, slot)
    this.#parent[slot] = UNASSIGNED
    this.#records[slot] = undefined
  }

  #own(face: number, slot: number): void {
    const before = this.faceOwner[face]!
    if (before !== UNASSIGNED) this.#faces.remove(before, face)
    if (slot !== UNASSIGNED) this.#faces.add(slot, face)
    this.faceOwner[face] = slot
    this.#label(face)
  }

  #label(face: number): void {
    let at = this.faceOwner[face]!
    for (const level of this.base.levels) {
      const labels = this.#labels.get(level)!
      if (at !== UNASSIGNED && this.#records[at]!.level === level) {
        labels[face] = at
        at = this.#parent[at]!
      } else {
        labels[face] = UNASSIGNED
      }
    }
  }
}
