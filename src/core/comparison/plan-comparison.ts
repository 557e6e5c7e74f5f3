import type { Level } from '#core/plan/level.ts'
import type { Jurisdiction, JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { ChangedArea, RuleChange } from './changed-area.ts'
import type { GroundFlow, GroundSum } from './ground-flow.ts'
import type { GroundPieces } from './ground-pieces.ts'

/** One jurisdiction in two plans; null = not there, or without ground and without a trace in the other. */
export interface UnitComparison {
  readonly id: JurisdictionId
  readonly from: Jurisdiction | null
  readonly to: Jurisdiction | null
  readonly before: GroundSum
  readonly after: GroundSum
  /** What came from others and what went to others. */
  readonly gained: GroundSum
  readonly lost: GroundSum
}

/** What is different between two plans of the same city, at one level. */
export interface PlanComparison {
  readonly level: Level
  readonly pieces: GroundPieces
  /** Every jurisdiction of the level in either plan, in order of codes. */
  readonly units: readonly UnitComparison[]
  /** The table old → new, what stays included: rows add up to the first plan, columns to the second. */
  readonly flows: readonly GroundFlow[]
  /** Most residents first; together they are all that changes hands. */
  readonly areas: readonly ChangedArea[]
  /** Sum of the areas. */
  readonly moved: GroundSum
  readonly newMeters: number
  readonly goneMeters: number
  /** Over all levels. */
  readonly fixed: readonly RuleChange[]
  readonly broken: readonly RuleChange[]
}
