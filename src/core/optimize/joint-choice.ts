import type { PlacedGroup } from './group-component.ts'

/**
 * Groups that are chosen together with what is known exactly of all the rest: the value is Σ of the groups plus
 * `rest[removals − Σ of theirs]`. Positions are unique over all groups.
 */
export interface JointChoice {
  readonly positions: number
  readonly groups: readonly PlacedGroup[]
  readonly removals: number
  /** By removals: the highest value of the rest; −∞ where there is none. */
  readonly rest: Float64Array
}
