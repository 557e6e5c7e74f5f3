import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { DepartmentLoad } from './department-load.ts'

/** How far the pairing is from one department for every community. */
export interface PairingTangle {
  /** Communities with none, with exactly one, with several departments; in order of their codes. */
  readonly none: readonly JurisdictionId[]
  readonly one: readonly JurisdictionId[]
  readonly several: readonly JurisdictionId[]
  /** Of those with exactly one, the communities whose department the rules do not let. */
  readonly barred: readonly JurisdictionId[]
  /** Every department that is not dissolved, in order of ids. */
  readonly loads: readonly DepartmentLoad[]
  /** Ties there are. */
  readonly ties: number
}
