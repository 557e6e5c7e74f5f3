import { arcBox } from '#core/topology/arc-box.ts'
import { BoxIndex } from '#core/topology/box-index.ts'
import { EditableTopology } from '#core/topology/editable-topology.ts'
import { FootprintIndex } from '#core/topology/footprint-index.ts'
import { MemberLists } from '#core/topology/member-lists.ts'
import type { TopologyDiff } from '#core/topology/topology-diff.ts'
import { CareBook } from './care-book.ts'
import type { CompoundMerge, MergeId } from './compound-merge.ts'
import { FaceTallies } from './face-tallies.ts'
import type { Jurisdiction, JurisdictionId } from './jurisdiction.ts'
import type { Level } from './level.ts'
import type { PlanBase } from './plan-base.ts'
import type { PlanDiff } from './plan-diff.ts'
import type { RuleProfile } from './rule-profile.ts'

/** What lies on the ground, by place. */
interface Footprints {
  readonly buildings: FootprintIndex
  readonly compounds: FootprintIndex
}

/** No jurisdiction: the face or the jurisdiction is unassigned at that level. */
export const UNASSIGNED = -1

/**
 * The plan as it stands: jurisdictions, who belongs to whom, where borders run, who owns each face and who lives in
 * it. Hot, hence mutable and in typed arrays; it changes through {@link Plan.apply} alone, and `apply(invertDiff(d))` takes `apply(d)` back exactly.
 *
 * Every jurisdiction has a slot, a small integer that stays its own for the life of the plan (also through undo).
 * Labels per level (face → slot) are kept current, so that nesting holds by construction (invariant P1).
 */
export class Plan {
  readonly base: PlanBase
  /** Borders as they run now. */
  readonly topology: EditableTopology
  /** The arcs of {@link topology} by place. */
  readonly arcs: BoxIndex
  /** Who lives in each face now. */
  readonly figures: FaceTallies
  /** Face that each building lies in now, or -1. */
  readonly buildingFace: Int32Array
  /** Slot of the owner at the finest level, by face; read only, and not to be kept across an edit. */
  faceOwner: Int32Array
  /** Who looks after whom. */
  readonly care: CareBook
  /** Counts applied diffs; readers use it to know that something changed. Who takes a trial back restores it. */
  revision = 0

  #rules: RuleProfile
  readonly #merges = new Map<MergeId, CompoundMerge>()
  /** The merge that each compound is part of, unless that was stopped. */
  readonly #mergeOf = new Map<number, MergeId>()
  #footprints: Footprints | null = null
  readonly #slots = new Map<JurisdictionId, number>()
  readonly #records: (Jurisdiction | undefined)[] = []
  readonly #ids: JurisdictionId[] = []
  readonly #parent: number[] = []
  readonly #children = new MemberLists(0, 0)
  readonly #faces: MemberLists
  readonly #buildings: MemberLists
  #compoundBuildings: readonly (readonly number[])[] | null = null
  /** With room to spare; {@link labels} and {@link faceOwner} are views of the faces there are. */
  readonly #stores = new Map<Level, Int32Array>()
  #ownerStore: Int32Array
  readonly #labels = new Map<Level, Int32Array>()
  readonly #slotsByLevel = new Map<Level, number[]>()

  constructor(base: PlanBase) {
    this.base = base
    const { faceCount } = base.topology
    this.topology = new EditableTopology(base.topology)
    this.arcs = new BoxIndex(
      () => this.topology.arcStart.length,
      (arc, box) => arcBox(this.topology, arc, box),
    )
    this.figures = new FaceTallies(base)
    this.buildingFace = base.buildings.face.slice()
    this.#buildings = new MemberLists(faceCount, this.buildingFace.length)
    for (const [building, face] of this.buildingFace.entries()) {
      if (face >= 0) this.#buildings.add(face, building)
    }
    this.#rules = base.rules
    this.care = new CareBook(base.care)
    for (const merge of base.merges) this.#setMerge(null, merge)
    this.#faces = new MemberLists(base.jurisdictions.length, faceCount)
    for (const jurisdiction of base.jurisdictions) this.#add(jurisdiction)
    for (const jurisdiction of base.jurisdictions) this.#link(jurisdiction)
    this.#ownerStore = new Int32Array(faceCount).fill(UNASSIGNED)
    for (const level of base.levels) this.#stores.set(level, new Int32Array(faceCount).fill(UNASSIGNED))
    this.faceOwner = this.#ownerStore
    this.#view(faceCount)
    for (let face = 0; face < this.faceOwner.length; face++) {
      const owner = base.faceOwner[face]!
      if (owner !== UNASSIGNED) this.#own(face, this.slotOf(base.jurisdictions[owner]!.id))
    }
  }

  /** Buildings and compounds by place; indexed at the first question. */
  get footprints(): Footprints {
    const { buildings, compounds } = this.base
    this.#footprints ??= {
      buildings: new FootprintIndex(buildings.outlineStart, buildings.outlines),
      compounds: new FootprintIndex(compounds.outlineStart, compounds.outlines),
    }
    return this.#footprints
  }

  /** Merges of compounds, stopped ones included. */
  get merges(): ReadonlyMap<MergeId, CompoundMerge> {
    return this.#merges
  }

  /** The merge that a compound is part of, planned or done; a stopped one does not count. */
  mergeOf(compound: number): CompoundMerge | undefined {
    const id = this.#mergeOf.get(compound)
    return id === undefined ? undefined : this.#merges.get(id)
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

  /** Calls `visit` with every building that lies in a face. */
  eachBuilding(face: number, visit: (building: number) => void): void {
    for (let at = this.#buildings.first(face); at >= 0; at = this.#buildings.after(at)) visit(at)
  }

  /** Buildings that belong to a compound, ascending. */
  buildingsOf(compound: number): readonly number[] {
    if (this.#compoundBuildings === null) {
      const lists = this.base.compounds.names.map((): number[] => [])
      for (const [building, of] of this.base.buildings.compound.entries()) lists[of]?.push(building)
      this.#compoundBuildings = lists
    }
    return this.#compoundBuildings[compound] ?? []
  }

  /** Face → slot at a level, kept current by {@link apply}; read only, and not to be kept across an edit. */
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
    if (diff.topology !== null) this.#reshape(diff.topology)
    for (const { face, to } of diff.tallies) this.figures.set(face, to)
    for (const { building, from, to } of diff.buildings) this.#moveBuilding(building, from, to)
    for (const jurisdiction of diff.added) this.#add(jurisdiction)
    for (const jurisdiction of diff.added) this.#link(jurisdiction)
    for (const [, to] of diff.updated) this.#update(to)
    for (const { face, to } of diff.faces) this.#own(face, this.slotOf(to))
    for (const jurisdiction of diff.removed) this.#remove(jurisdiction)
    for (const { from, to } of diff.merges) this.#setMerge(from, to)
    this.care.apply(diff.care)
    if (diff.rules !== null) this.#rules = diff.rules[1]
    this.#view(this.topology.faceCount)
    this.revision++
  }

  #setMerge(from: CompoundMerge | null, to: CompoundMerge | null): void {
    // Another merge may have taken a compound before this one lets go of it.
    for (const one of from?.compounds ?? [])
      if (this.#mergeOf.get(one) === from!.id) this.#mergeOf.delete(one)
    if (to === null) this.#merges.delete(from!.id)
    else this.#merges.set(to.id, to)
    if (to !== null && to.stage !== 'stopped') for (const one of to.compounds) this.#mergeOf.set(one, to.id)
  }

  #reshape(diff: TopologyDiff): void {
    this.topology.apply(diff)
    for (const { arc } of diff.arcs) this.arcs.touch(arc)
    const faces = Math.max(diff.slots[0].faces, diff.slots[1].faces)
    this.figures.reserve(faces)
    this.#ownerStore = withRoom(this.#ownerStore, faces)
    for (const [level, store] of this.#stores) this.#stores.set(level, withRoom(store, faces))
    this.#view(faces)
  }

  /** Shows as many faces as there are. */
  #view(faceCount: number): void {
    if (this.faceOwner.length === faceCount && this.#labels.size > 0) return
    this.faceOwner = this.#ownerStore.subarray(0, faceCount)
    for (const [level, store] of this.#stores) this.#labels.set(level, store.subarray(0, faceCount))
  }

  #moveBuilding(building: number, from: number, to: number): void {
    if (from >= 0) this.#buildings.remove(from, building)
    if (to >= 0) this.#buildings.add(to, building)
    this.buildingFace[building] = to
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

/** The array itself, or a larger copy, unassigned beyond its end. */
function withRoom(array: Int32Array, length: number): Int32Array {
  if (length <= array.length) return array
  const larger = new Int32Array(Math.ceil(length * 1.5)).fill(UNASSIGNED)
  larger.set(array)
  return larger
}
