import type { DepartmentId } from './department.ts'
import type { JurisdictionId } from './jurisdiction.ts'

/** Who looks after a community. The aim is one department; before the reform there are none or several. */
export interface Pair {
  readonly kind: 'pair'
  /** The community. */
  readonly id: JurisdictionId
  /** As this plan has it, ascending. */
  readonly departments: readonly DepartmentId[]
  /** As it stands in the city: loaded, or last published, ascending. Changes are counted against it. */
  readonly standing: readonly DepartmentId[]
  /** Nothing but its own lock may change it. */
  readonly locked: boolean
}
