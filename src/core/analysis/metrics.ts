import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import type { Plan } from '#core/plan/plan.ts'
import { UNASSIGNED } from '#core/plan/plan.ts'
import type { PlanDiff } from '#core/plan/plan-diff.ts'
import { measureTopology } from '#core/topology/measure-topology.ts'
import type { TopologyMeasures } from '#core/topology/measure-topology.ts'
import { RegionIndex } from '#core/topology/region-index.ts'
import type { Figures } from './figures.ts'
import { polsbyPopper } from './polsby-popper.ts'

/** People and buildings of a region: exact integers. */
interface Tally {
  residents: number
  households: number
  buildings: number
}

/**
 * The figures of every jurisdiction, kept by the diff: an edit costs what its faces and their borders cost. All sums
 * are integers in small units, so they equal a count from scratch to the last digit (invariant A1).
 *
 * Call {@link apply} right after `plan.apply` with the same diff.
 */
export class Metrics {
  readonly plan: Plan
  readonly measures: TopologyMeasures
  readonly #regions = new Map<Level, RegionIndex>()
  readonly #tallies = new Map<Level, Tally[]>()
  readonly #unassigned = new Map<Level, Tally & { faces: number }>()
  readonly #parts = new Map<Level, Map<number, number>>()

  constructor(plan: Plan, measures: TopologyMeasures = measureTopology(plan.base.topology)) {
    this.plan = plan
    this.measures = measures
    for (const level of plan.base.levels) {
      const labels = plan.labels(level)
      this.#regions.set(level, new RegionIndex(plan.base.topology, measures, labels))
      this.#tallies.set(level, [])
      this.#unassigned.set(level, { ...emptyTally(), faces: 0 })
      this.#parts.set(level, new Map())
      for (let face = 0; face < labels.length; face++) this.#count(level, labels[face]!, face, 1)
    }
  }

  /** Follows a diff that the plan has just applied. Returns the faces whose jurisdiction changed at any level. */
  apply(diff: PlanDiff): number[] {
    const touched = new Set<number>()
    for (const { face } of diff.faces) touched.add(face)
    for (const [from, to] of diff.updated) {
      if (from.parent !== to.parent) this.plan.eachFace(this.plan.slotOf(to.id), (face) => touched.add(face))
    }
    for (const level of this.plan.base.levels) {
      const labels = this.plan.labels(level)
      const regions = this.#regions.get(level)!
      const parts = this.#parts.get(level)!
      for (const face of touched) {
        const from = regions.labelOf(face)
        const to = labels[face]!
        if (from === to) continue
        parts.delete(from)
        parts.delete(to)
        regions.relabel(face, to)
        this.#count(level, from, face, -1)
        this.#count(level, to, face, 1)
      }
    }
    return [...touched]
  }

  /** Figures of a jurisdiction of any level; all zero when it owns nothing or is unknown. */
  figures(id: JurisdictionId): Figures {
    const slot = this.plan.slotOf(id)
    const level = this.plan.get(id)?.level
    const regions = level === undefined ? undefined : this.#regions.get(level)
    if (level === undefined || regions === undefined) return NO_FIGURES
    const tally = this.#tallies.get(level)![slot] ?? emptyTally()
    const areaSquareMeters = regions.areaSquareDecimeters(slot) / 100
    const borderMeters = regions.borderCentimeters(slot) / 100
    return {
      ...tally,
      areaSquareMeters,
      borderMeters,
      faces: regions.faceCount(slot),
      parts: this.#partCount(level, slot),
      compactness: polsbyPopper(areaSquareMeters, borderMeters),
    }
  }

  /** Residents of a jurisdiction: the cheapest figure, for lists and colours. */
  residents(id: JurisdictionId): number {
    const level = this.plan.get(id)?.level
    return level === undefined ? 0 : (this.#tallies.get(level)?.[this.plan.slotOf(id)]?.residents ?? 0)
  }

  /** What belongs to nobody at a level. */
  unassigned(level: Level): Readonly<Tally & { faces: number }> {
    return { ...this.#unassigned.get(level)! }
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

  #count(level: Level, region: number, face: number, sign: 1 | -1): void {
    const { residents, households, buildings } = this.plan.base.figures
    const tallies = this.#tallies.get(level)!
    const unassigned = this.#unassigned.get(level)!
    const tally = region === UNASSIGNED ? unassigned : (tallies[region] ??= emptyTally())
    tally.residents += sign * residents[face]!
    tally.households += sign * households[face]!
    tally.buildings += sign * buildings[face]!
    if (region === UNASSIGNED) unassigned.faces += sign
  }
}

const NO_FIGURES: Figures = {
  residents: 0,
  households: 0,
  buildings: 0,
  areaSquareMeters: 0,
  borderMeters: 0,
  faces: 0,
  parts: 0,
  compactness: 0,
}

function emptyTally(): Tally {
  return { residents: 0, households: 0, buildings: 0 }
}
