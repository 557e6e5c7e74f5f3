import type { FaceTally } from '#core/plan/face-tally.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import type { Plan } from '#core/plan/plan.ts'
import { UNASSIGNED } from '#core/plan/plan.ts'
import type { PlanDiff } from '#core/plan/plan-diff.ts'
import { isEmptyFace } from '#core/topology/is-empty-face.ts'
import { EditableMeasures } from '#core/topology/measure-topology.ts'
import type { TopologyMeasures } from '#core/topology/measure-topology.ts'
import { RegionIndex } from '#core/topology/region-index.ts'
import { editedFaces } from './edited-faces.ts'
import { NO_FIGURES, type Figures } from './figures.ts'
import { polsbyPopper } from './polsby-popper.ts'

/** People and buildings of a region: exact integers. */
interface Tally {
  residents: number
  households: number
  buildings: number
  /** Faces whose residents were divided by area. */
  estimatedFaces: number
}

/** What belongs to nobody at a level. */
interface Unassigned {
  readonly residents: number
  readonly households: number
  readonly buildings: number
  readonly faces: number
}

/**
 * The figures of every jurisdiction, kept by the diff: an edit costs what its faces and their borders cost. All sums
 * are integers in small units, so they equal a count from scratch to the last digit (invariant A1).
 *
 * Call {@link apply} right after `plan.apply` with the same diff.
 */
export class Metrics {
  readonly plan: Plan
  readonly measures: EditableMeasures
  readonly #regions = new Map<Level, RegionIndex>()
  readonly #tallies = new Map<Level, Tally[]>()
  readonly #unassigned = new Map<Level, Tally & { faces: number }>()
  readonly #parts = new Map<Level, Map<number, number>>()

  /** @param measures Of the plan's topology as it stands, where they are known already. */
  constructor(plan: Plan, measures?: TopologyMeasures) {
    this.plan = plan
    this.measures = new EditableMeasures(plan.topology, measures)
    for (const level of plan.base.levels) {
      const labels = plan.labels(level)
      this.#regions.set(level, new RegionIndex(plan.topology, this.measures, labels))
      this.#tallies.set(level, [])
      this.#unassigned.set(level, { ...emptyTally(), faces: 0 })
      this.#parts.set(level, new Map())
      for (let face = 0; face < labels.length; face++) {
        if (!isEmptyFace(plan.topology, face)) this.#count(level, labels[face]!, plan.figures.of(face), 1)
      }
    }
  }

  /** Follows a diff that the plan has just applied. Returns the faces that changed: owner, shape or people. */
  apply(diff: PlanDiff): number[] {
    const { plan } = this
    const moved = new Set<number>()
    for (const { face } of diff.faces) moved.add(face)
    for (const [from, to] of diff.updated) {
      if (from.parent !== to.parent) plan.eachFace(plan.slotOf(to.id), (face) => moved.add(face))
    }
    const edited = editedFaces(diff)
    const before = new Map(diff.tallies.map(({ face, from }) => [face, from]))
    const gone = new Set(diff.topology?.faces.flatMap(({ face, to }) => (to === null ? [face] : [])))
    const came = new Set(diff.topology?.faces.flatMap(({ face, from }) => (from === null ? [face] : [])))
    const facesBefore = [...edited].map((face) => ({ face, isThere: !came.has(face) }))
    const facesAfter = [...edited].map((face) => ({ face, isThere: !gone.has(face) }))
    const arcs = diff.topology?.arcs ?? []
    for (const level of plan.base.levels) {
      const regions = this.#regions.get(level)!
      for (const { face, isThere } of facesBefore) {
        if (!isThere) continue
        const label = regions.labelOf(face)
        this.#parts.get(level)!.delete(label)
        this.#count(level, label, before.get(face) ?? plan.figures.of(face), -1)
      }
      regions.detach(
        arcs.map(({ arc, from }) => ({ arc, face: from?.face ?? null })),
        facesBefore,
      )
    }
    this.measures.remeasure(
      arcs.map(({ arc }) => arc),
      edited,
    )
    for (const level of plan.base.levels) {
      const labels = plan.labels(level)
      const regions = this.#regions.get(level)!
      const parts = this.#parts.get(level)!
      for (const face of moved) {
        const from = regions.labelOf(face)
        const to = labels[face] ?? UNASSIGNED
        if (from === to) continue
        parts.delete(from)
        parts.delete(to)
        regions.relabel(face, to)
        if (edited.has(face)) continue
        this.#count(level, from, plan.figures.of(face), -1)
        this.#count(level, to, plan.figures.of(face), 1)
      }
      regions.attach(
        arcs.map(({ arc, to }) => ({ arc, face: to?.face ?? null })),
        facesAfter,
      )
      for (const { face, isThere } of facesAfter) {
        if (!isThere) continue
        parts.delete(labels[face]!)
        this.#count(level, labels[face]!, plan.figures.of(face), 1)
      }
    }
    for (const face of edited) moved.add(face)
    return [...moved]
  }

  /** Figures of a jurisdiction of any level; all zero when it owns nothing or is unknown. */
  figures(id: JurisdictionId): Figures {
    const slot = this.plan.slotOf(id)
    const level = this.plan.at(slot)?.level
    const regions = level === undefined ? undefined : this.#regions.get(level)
    if (level === undefined || regions === undefined) return NO_FIGURES
    const tally = this.#tallies.get(level)![slot] ?? emptyTally()
    const areaSquareMeters = regions.areaSquareDecimeters(slot) / 100
    const borderMeters = regions.borderCentimeters(slot) / 100
    return {
      residents: tally.residents,
      households: tally.households,
      buildings: tally.buildings,
      estimated: tally.estimatedFaces > 0,
      areaSquareMeters,
      borderMeters,
      faces: regions.faceCount(slot),
      parts: this.#partCount(level, slot),
      compactness: polsbyPopper(areaSquareMeters, borderMeters),
    }
  }

  /** What rules count of a jurisdiction, by its slot: without shape and parts, for checks of all of a level. */
  counts(level: Level, slot: number): Pick<Figures, 'residents' | 'households' | 'areaSquareMeters'> {
    const { residents, households } = this.#tallies.get(level)![slot] ?? NO_FIGURES
    return {
      residents,
      households,
      areaSquareMeters: this.#regions.get(level)!.areaSquareDecimeters(slot) / 100,
    }
  }

  /** Residents of a jurisdiction: the cheapest figure, for lists and colours. */
  residents(id: JurisdictionId): number {
    const level = this.plan.get(id)?.level
    return level === undefined ? 0 : (this.#tallies.get(level)?.[this.plan.slotOf(id)]?.residents ?? 0)
  }

  /** What belongs to nobody at a level. */
  unassigned(level: Level): Unassigned {
    const { residents, households, buildings, faces } = this.#unassigned.get(level)!
    return { residents, households, buildings, faces }
  }

  /** Jurisdictions of a level that lie in more than one part. */
  detached(level: Level): JurisdictionId[] {
    const found: JurisdictionId[] = []
    for (const { id } of this.plan.jurisdictions(level)) {
      if (this.#partCount(level, this.plan.slotOf(id)) > 1) found.push(id)
    }
    return found
  }

  /** Borders, neighbours and outlines of a level; regions are the plan's slots. */
  regions(level: Level): RegionIndex {
    return this.#regions.get(level)!
  }

  #partCount(level: Level, slot: number): number {
    const known = this.#parts.get(level)!
    let parts = known.get(slot)
    if (parts === undefined) {
      parts = this.#regions.get(level)!.partCount(slot)
      known.set(slot, parts)
    }
    return parts
  }

  #count(level: Level, region: number, people: FaceTally, sign: 1 | -1): void {
    const tallies = this.#tallies.get(level)!
    const unassigned = this.#unassigned.get(level)!
    const tally = region === UNASSIGNED ? unassigned : (tallies[region] ??= emptyTally())
    tally.residents += sign * people.residents
    tally.households += sign * people.households
    tally.buildings += sign * people.buildings
    tally.estimatedFaces += sign * Number(people.estimated)
    if (region === UNASSIGNED) unassigned.faces += sign
  }
}

function emptyTally(): Tally {
  return { residents: 0, households: 0, buildings: 0, estimatedFaces: 0 }
}
