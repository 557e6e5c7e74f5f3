import type { Defect } from '#core/topology/defect.ts'
import type { Problem } from '#core/problem/problem.ts'
import type { LayerRole } from './layer-role.ts'

/** Fields of ours that a column of a file can fill. `ward:*`-like grouping columns fill `parent`. */
export const IMPORT_FIELDS = [
  'code',
  'name',
  'level',
  'legalStatus',
  'parent',
  'residents',
  'households',
  'buildings',
  'posts',
  'elderly',
  'builtYear',
  'management',
  'kind',
  'area',
  'floorArea',
  'manager',
  'propertyFee',
  'contractEnd',
  'gates',
  'guards',
  'parkingSpaces',
  'greenArea',
  'fitnessPath',
  'maintenanceFund',
  'arrears',
  'partyBranch',
  'neighbour',
  'roadSide',
] as const

export type ImportField = (typeof IMPORT_FIELDS)[number]

/** What became of one feature of one file. */
export interface FeatureOutcome {
  readonly file: string
  /** Index in the file, from 0. */
  readonly index: number
  readonly name: string
  readonly outcome: 'taken' | 'repaired' | 'refused'
  /** Why and how, as codes with figures; empty when taken as it is. */
  readonly problems: readonly Problem[]
  /** Longest distance a position was moved. */
  readonly movedMeters: number
  readonly bbox: readonly [number, number, number, number] | null
}

/** How one file was understood. */
export interface LayerReport {
  readonly file: string
  /** What the rows are, recognised or chosen; null when left out or unreadable. */
  readonly level: LayerRole | null
  readonly features: number
  /** Columns found, in order, with up to three sample values as text. */
  readonly columns: readonly { readonly name: string; readonly samples: readonly string[] }[]
  /** Our field → column of the file, as recognised or chosen. */
  readonly mapping: Readonly<Partial<Record<ImportField, string>>>
  /** Why the file could not be read, or what to know about it. */
  readonly problems: readonly Problem[]
}

/** The whole account of an import: every feature taken, repaired or refused. */
export interface ImportReport {
  readonly layers: readonly LayerReport[]
  readonly outcomes: readonly FeatureOutcome[]
  readonly defects: readonly Defect[]
  readonly taken: number
  readonly repaired: number
  readonly refused: number
  /** What stands in the way of accepting, or null when it can be accepted. */
  readonly blocked: Problem | null
}
