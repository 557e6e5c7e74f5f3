import type { DepartmentId } from '#core/plan/department.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'

/** Whose records are shown: those of the city, of a jurisdiction of any level, or of a department. */
export type CareScope =
  | { readonly kind: 'city' }
  | { readonly kind: 'place'; readonly id: JurisdictionId }
  | { readonly kind: 'department'; readonly id: DepartmentId }
