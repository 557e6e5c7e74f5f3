import { describe, expect, test } from 'vitest'
import { pairingDepartmentsCommunities } from '#app/panels/pairing-departments-communities.ts'
import { pairingDepartmentsDraft } from '#app/panels/pairing-departments-draft.ts'
import { pairingDepartmentsDrafted } from '#app/panels/pairing-departments-drafted.ts'
import { pairingDepartmentsRows } from '#app/panels/pairing-departments-rows.ts'
import type { DepartmentLoad, LoadState } from '#core/pairing/department-load.ts'
import { execute } from '#core/plan/execute.ts'
import { Plan } from '#core/plan/plan.ts'
import { caredCity, departmentNamed } from '../builders/cared-city.ts'

const departments = [
  departmentNamed('A', { functions: ['医疗'] }),
  departmentNamed('B', { level: 'district', district: '150102000000' }),
  departmentNamed('C', { level: 'region' }),
]
const loadOf = (department: string, state: LoadState): DepartmentLoad => ({
  department,
  communities: 1,
  residents: 0,
  workload: 0,
  perStaff: 0,
  state,
})
const loads = [loadOf('A', 'over'), loadOf('B', 'over'), loadOf('C', 'barred'), loadOf('gone', 'over')]
const ids = (filter: Partial<Parameters<typeof pairingDepartmentsRows>[2]>): readonly string[] =>
  pairingDepartmentsRows(departments, loads, { query: '', level: null, state: null, ...filter }).map(
    ({ department }) => department.id,
  )

test('departments are narrowed by level, state and words, also of their functions', () => {
  expect(ids({})).toEqual(['A', 'B', 'C'])
  expect(ids({ level: 'city' })).toEqual(['A'])
  expect(ids({ state: 'over' })).toEqual(['A', 'B'])
  expect(ids({ state: 'over', level: 'district' })).toEqual(['B'])
  expect(ids({ query: '医疗' })).toEqual(['A'])
  expect(ids({ query: '部门c' })).toEqual(['C'])
})

test('the communities of a department are those whose pair names it', () => {
  const plan = new Plan(caredCity())
  const held = pairingDepartmentsCommunities(plan, 'B')
  expect(held).toHaveLength(4)
  expect(held.every(({ id }) => plan.care.pairOf(id)!.departments.includes('B'))).toBe(true)
  expect(held.every(({ others }) => others === 1)).toBe(true)
  expect(pairingDepartmentsCommunities(plan, 'C').every(({ others }) => others === 0)).toBe(true)
})

describe('the fields of a department', () => {
  test('what is not touched stays as it was, the seat too', () => {
    for (const department of [...departments, departmentNamed('D', { staff: null, functions: [] })]) {
      const draft = pairingDepartmentsDraft(department, '、')
      expect(pairingDepartmentsDrafted(draft, department, 'other')).toEqual(department)
    }
  })

  test('functions are parted by any comma or blank, and none stands twice', () => {
    const draft = {
      ...pairingDepartmentsDraft(null, '、'),
      name: ' 甲局 ',
      functions: '医疗，法律、 医疗;教育',
    }
    expect(pairingDepartmentsDrafted(draft, null, 'new')).toMatchObject({
      id: 'new',
      name: '甲局',
      functions: ['医疗', '法律', '教育'],
      staff: null,
      seat: null,
    })
  })

  test('what is no number is refused by the plan, and so is a department without a name', () => {
    const plan = new Plan(caredCity())
    const codeOf = (part: Partial<ReturnType<typeof pairingDepartmentsDraft>>): string | null => {
      const draft = { ...pairingDepartmentsDraft(null, '、'), name: '甲局', ...part }
      const record = pairingDepartmentsDrafted(draft, null, 'new')
      const result = execute(plan, { type: 'put-care-records', records: [record] })
      return result.ok ? null : result.problem.code
    }
    expect(codeOf({})).toBeNull()
    expect(codeOf({ lower: 'two' })).toBe('care-bounds')
    expect(codeOf({ upper: '' })).toBe('care-bounds')
    expect(codeOf({ staff: 'many' })).toBe('care-staff')
    expect(codeOf({ name: ' ' })).toBe('care-name-missing')
  })
})
