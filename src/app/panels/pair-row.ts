import type { DepartmentId } from '#core/plan/department.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'

/** How many departments a community has, in words. */
export const PAIR_SHARES = ['none', 'one', 'several'] as const

/** One of {@link PAIR_SHARES}. */
export type PairShare = (typeof PAIR_SHARES)[number]

/** What else is worth a look, in order of weight. */
export const PAIR_MARKS = ['barred', 'over', 'changed', 'locked'] as const

/** One of {@link PAIR_MARKS}. */
export type PairMark = (typeof PAIR_MARKS)[number]

/** A community and who looks after it, as the list shows it. */
export interface PairRow {
  readonly id: JurisdictionId
  readonly code: string
  readonly name: string
  /** Name of its street; '' = it belongs to none. */
  readonly street: string
  /** Null where the source does not say how many live here. */
  readonly residents: number | null
  readonly departments: readonly { readonly id: DepartmentId; readonly name: string }[]
  readonly share: PairShare
  readonly marks: ReadonlySet<PairMark>
}
