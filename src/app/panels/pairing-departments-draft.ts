import type { Department, DepartmentLevel } from '#core/plan/department.ts'

/** A department as it stands in the fields. */
export interface DepartmentDraft {
  readonly name: string
  readonly level: DepartmentLevel
  readonly district: string
  /** Parted by commas, 、 or blanks. */
  readonly functions: string
  /** Empty = unknown. */
  readonly staff: string
  readonly lower: string
  readonly upper: string
}

/** The fields of a department; of a new one they are nearly empty. */
export function pairingDepartmentsDraft(department: Department | null, separator: string): DepartmentDraft {
  if (department === null) {
    return { name: '', level: 'city', district: '', functions: '', staff: '', lower: '0', upper: '6' }
  }
  const { name, level, district, functions, staff, lower, upper } = department
  return {
    name,
    level,
    district,
    functions: functions.join(separator),
    staff: staff === null ? '' : String(staff),
    lower: String(lower),
    upper: String(upper),
  }
}
