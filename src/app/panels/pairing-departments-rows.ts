import type { DepartmentLoad, LoadState } from '#core/pairing/department-load.ts'
import type { Department, DepartmentLevel } from '#core/plan/department.ts'
import { matchQuery } from './match-query.ts'

/** A department with what it has to look after. */
export interface DepartmentRow {
  readonly department: Department
  readonly load: DepartmentLoad
}

/** What the list of departments is narrowed to; null narrows nothing. */
export interface DepartmentFilter {
  readonly query: string
  readonly level: DepartmentLevel | null
  readonly state: LoadState | null
}

/** Departments of a filter, in the order of the loads. Words are looked for in name, id and functions. */
export function pairingDepartmentsRows(
  departments: readonly Department[],
  loads: readonly DepartmentLoad[],
  { query, level, state }: DepartmentFilter,
): DepartmentRow[] {
  const known = new Map(departments.map((one) => [one.id, one]))
  return loads.flatMap((load) => {
    const department = known.get(load.department)
    if (department === undefined) return []
    if (level !== null && department.level !== level) return []
    if (state !== null && load.state !== state) return []
    const { name, id, functions } = department
    return query.trim() === '' || matchQuery(query, `${name} ${functions.join(' ')}`, id)
      ? [{ department, load }]
      : []
  })
}
