import type { Level } from './level.ts'
import type { StatedBounds } from './stated-bounds.ts'

/** Opaque text, made fresh by whoever creates a jurisdiction; never reused, also not after it was retired. */
export type JurisdictionId = string

/**
 * What a jurisdiction is in law. A service centre (codes 400–499) is not a statutory street: it is run by the
 * district and may be converted later (domain notes 0.2 and 1.3).
 */
export const LEGAL_STATUSES = [
  'district',
  'street',
  'town',
  'township',
  'service-centre',
  'large-community',
  'zone',
  'community',
  'village',
  'grid',
] as const

/** One of {@link LEGAL_STATUSES}. */
export type LegalStatus = (typeof LEGAL_STATUSES)[number]

/** What a jurisdiction was in law until it was converted. */
export interface FormerStatus {
  readonly legalStatus: LegalStatus
  readonly code: string
  /** Day from which it was something else, as YYYY-MM-DD. */
  readonly until: string
  /** Number of the document that says so. */
  readonly document: string
}

/** A unit of government at one level. Its outline and its figures are derived, never stored here. */
export interface Jurisdiction {
  readonly id: JurisdictionId
  readonly level: Level
  /** Division code as text (12 digits; grids 15), or '' when it has none yet. */
  readonly code: string
  readonly name: string
  readonly legalStatus: LegalStatus
  /** The jurisdiction of the next coarser level that it belongs to; null = unassigned. */
  readonly parent: JurisdictionId | null
  /** Index into the map palette chosen by hand, or null for the automatic colour. */
  readonly colour: number | null
  /** A locked jurisdiction neither gives nor takes nor changes. */
  readonly locked: boolean
  /** Retired: kept for the record, owns nothing, its id and code are never reused. */
  readonly retired: boolean
  /** Where its service centre stands, in grid steps of 1e-7 degree; null = nowhere yet. */
  readonly seat: readonly [x: number, y: number] | null
  /** Posts of its office; null = unknown. */
  readonly posts: number | null
  /** What it was in law before, oldest first. */
  readonly formerly: readonly FormerStatus[]
  /** Its four bounds in the planner's words; null = as generated. */
  readonly bounds: StatedBounds | null
}
