import type { CareRecord } from '#core/plan/care-record.ts'
import type { Department } from '#core/plan/department.ts'
import type { PlanBase } from '#core/plan/plan-base.ts'
import { latticeCity } from './lattice-city.ts'

/** A department of the city with room for every community, unless said otherwise. */
export function departmentNamed(id: string, more: Partial<Department> = {}): Department {
  return {
    kind: 'department',
    id,
    name: `部门${id}`,
    level: 'city',
    district: '',
    functions: ['法律'],
    staff: 50,
    lower: 0,
    upper: 20,
    seat: [1_117_000_000, 408_000_000],
    dissolved: false,
    ...more,
  }
}

/**
 * The lattice city of 8 × 8 grids (16 communities) with departments A, B, C and ties by turns: A, A and B, none, C.
 *
 * @param more Records on top of them.
 */
export function caredCity(more: readonly CareRecord[] = []): PlanBase {
  const base = latticeCity(8, 8)
  const turns = [['A'], ['A', 'B'], [], ['C']]
  const pairs = base.jurisdictions
    .filter(({ level }) => level === 'community')
    .map(({ id }, i): CareRecord => {
      const departments = turns[i % turns.length]!
      return { kind: 'pair', id, departments, standing: departments, locked: false }
    })
  return { ...base, care: [...['A', 'B', 'C'].map((id) => departmentNamed(id)), ...pairs, ...more] }
}
