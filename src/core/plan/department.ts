/** Whose body a department is: of the autonomous region, of the city, or of a district. */
export const DEPARTMENT_LEVELS = ['region', 'city', 'district'] as const

/** One of {@link DEPARTMENT_LEVELS}. */
export type DepartmentLevel = (typeof DEPARTMENT_LEVELS)[number]

/** Text that names a department for good: that of its file, or made fresh. */
export type DepartmentId = string

/** A public body that looks after communities (包联部门). */
export interface Department {
  readonly kind: 'department'
  readonly id: DepartmentId
  readonly name: string
  readonly level: DepartmentLevel
  /** Code of the district it is part of; '' = it works in the whole city. */
  readonly district: string
  /** What it is there for, in the words of needs: `法律`, `医疗` … */
  readonly functions: readonly string[]
  /** People who work there; null = unknown. */
  readonly staff: number | null
  /** Communities it looks after, at least and at most. */
  readonly lower: number
  readonly upper: number
  /** Where it sits, in grid steps of 1e-7 degree; null = unknown. */
  readonly seat: readonly [x: number, y: number] | null
  /** It is gone: kept for the record, and looks after nobody. */
  readonly dissolved: boolean
}
