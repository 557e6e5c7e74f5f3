import type { Topology } from '#core/topology/topology.ts'
import type { BuildingTable } from './building-table.ts'
import type { CareRecord } from './care-record.ts'
import type { CompoundMerge } from './compound-merge.ts'
import type { CompoundTable } from './compound-table.ts'
import type { FacilityTable } from './facility-table.ts'
import type { GateTable } from './gate-table.ts'
import type { Jurisdiction, JurisdictionId } from './jurisdiction.ts'
import type { Level } from './level.ts'
import type { LineTable } from './line-table.ts'
import type { RuleProfile } from './rule-profile.ts'
import type { WallTable } from './wall-table.ts'

/** A value of a source column: kept as it came, for the tables and the exports. */
export type ColumnValue = string | number | boolean | null

/** Integer figures of every face; sums over faces are exact. */
export interface FaceFigures {
  readonly residents: Int32Array
  readonly households: Int32Array
  readonly buildings: Int32Array
}

/** What was loaded: the ground a plan's log of commands stands on. Never changes. */
export interface PlanBase {
  readonly name: string
  /** Levels present in this city, fine to coarse; the first one owns the faces. */
  readonly levels: readonly Level[]
  readonly topology: Topology
  readonly figures: FaceFigures
  /** 1 for faces whose residents were divided by area: only in a copy of a plan whose borders moved. */
  readonly estimated?: Uint8Array
  /** Columns whose figures are known; an unknown one is listed as unknown, never shown as zero. */
  readonly known: Readonly<Record<keyof FaceFigures, boolean>>
  readonly jurisdictions: readonly Jurisdiction[]
  /** Index into `jurisdictions` of each face's owner at the finest level, or -1. */
  readonly faceOwner: Int32Array
  /** Footprints on the ground: residents count by them, and an edit may have to leave them whole. Empty when unknown. */
  readonly buildings: BuildingTable
  readonly compounds: CompoundTable
  readonly walls: WallTable
  readonly gates: GateTable
  /** Merges of compounds that were loaded with the rest: those of a copy of a plan, else none. */
  readonly merges: readonly CompoundMerge[]
  /** Departments, who looks after whom, what is needed and what was done. Empty when unknown. */
  readonly care: readonly CareRecord[]
  /** What borders should follow and people walk along. Empty when unknown. */
  readonly lines: LineTable
  /** Where people are served. Empty when unknown. */
  readonly facilities: FacilityTable
  /** Columns of the source file by jurisdiction, untouched. Records have no prototype. */
  readonly columns: ReadonlyMap<JurisdictionId, Readonly<Record<string, ColumnValue>>>
  readonly rules: RuleProfile
  /** True for the bundled, generated city: the screen and every export say so. */
  readonly generated: boolean
}
