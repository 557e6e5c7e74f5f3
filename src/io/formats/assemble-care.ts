import type { CareRecord } from '#core/plan/care-record.ts'
import type { Department, DepartmentLevel } from '#core/plan/department.ts'
import type { Jurisdiction } from '#core/plan/jurisdiction.ts'
import { toGrid } from '#core/geometry/grid.ts'
import type { BundledPart } from './read-bundled-part.ts'

/** Records of who looks after whom of the tables of the bundled city. Communities are found by their codes. */
export function assembleCare(
  parts: readonly BundledPart[],
  jurisdictions: readonly Jurisdiction[],
): readonly CareRecord[] {
  const idOf = new Map(
    jurisdictions.flatMap(({ id, code, level }) => (level === 'community' ? [[code, id] as const] : [])),
  )
  const rowsOf = (role: BundledPart['role']) =>
    parts.flatMap((part) => ('care' in part && part.role === role ? part.care : []))
  const ties = new Map<string, Set<string>>([...idOf.values()].map((id) => [id, new Set()]))
  for (const [community, department] of rowsOf('pairings')) {
    const id = idOf.get(community!)
    if (id !== undefined) ties.get(id)!.add(department!)
  }
  const needs = rowsOf('needs').flatMap(([id, code, tag, text, opened]): CareRecord[] => {
    const community = idOf.get(code!)
    if (community === undefined) return []
    return [{ kind: 'need', id: id!, community, tag: tag!, text: text!, opened: opened! }]
  })
  const resources = rowsOf('resources').map(([id, department, tag, text]): CareRecord => ({
    kind: 'resource',
    id: id!,
    department: department!,
    tag: tag!,
    text: text!,
  }))
  return [
    ...needs,
    ...resources,
    ...rowsOf('departments').map(departmentOf),
    ...[...ties].map(([id, departments]): CareRecord => {
      const sorted = [...departments].sort()
      return { kind: 'pair', id, departments: sorted, standing: sorted, locked: false }
    }),
  ]
}

function departmentOf(row: readonly string[]): Department {
  const [id, name, level, district, functions, staff, lower, upper, lng, lat] = row
  return {
    kind: 'department',
    id: id!,
    name: name!,
    level: level as DepartmentLevel,
    district: district!,
    functions: functions!.split('、').filter((one) => one !== ''),
    staff: Number(staff),
    lower: Number(lower),
    upper: Number(upper),
    seat: [toGrid(Number(lng)), toGrid(Number(lat))],
    dissolved: false,
  }
}
