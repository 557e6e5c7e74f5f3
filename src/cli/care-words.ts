import type { PairingCriterion } from '#core/plan/pairing-rule.ts'

/** What the command line says of departments and communities, in one language. */
export interface CareWords {
  readonly refused: string
  readonly row: string
  readonly communities: string
  readonly before: string
  readonly after: string
  readonly none: string
  readonly one: string
  readonly several: string
  readonly made: string
  readonly kept: string
  readonly ended: string
  readonly proven: string
  readonly departments: string
  readonly idle: string
  readonly pointsPerStaff: string
  readonly criteria: Readonly<Record<PairingCriterion, string>>
  /** Heads of the pairs: code, community, department, before. */
  readonly pairs: readonly string[]
  readonly year: string
  readonly services: string
  readonly volunteer: string
  readonly people: string
  readonly raised: string
  readonly solved: string
  readonly needsMet: string
  /** Heads of the assessment: level, rank, department, communities, points, of, grade. */
  readonly assessment: readonly string[]
  readonly levels: Readonly<Record<string, string>>
  readonly grades: Readonly<Record<string, string>>
}
