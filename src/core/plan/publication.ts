import type { DepartmentId } from './department.ts'
import type { JurisdictionId } from './jurisdiction.ts'

/** A pairing that was made public: every community with its one department. */
export interface Publication {
  readonly kind: 'publication'
  readonly id: string
  /** YYYY-MM-DD */
  readonly date: string
  /** Number of the document. */
  readonly document: string
  readonly pairs: readonly (readonly [community: JurisdictionId, department: DepartmentId])[]
}
