import { describe, expect, test } from 'vitest'
import { pairingMatrixCells } from '#app/panels/pairing-matrix-cells.ts'
import { pairingMatrixMove } from '#app/panels/pairing-matrix-move.ts'
import { pairingMatrixPlaces } from '#app/panels/pairing-matrix-places.ts'
import type { PairingProposal } from '#core/pairing/pairing-proposal.ts'
import { Plan } from '#core/plan/plan.ts'
import { caredCity, departmentNamed } from '../builders/cared-city.ts'
import { must } from '../builders/merge-steps.ts'

const NOTHING: ReadonlySet<string> = new Set()

/** Communities by turns have A, A and B, none, C; D, of the region, has nobody. */
const planWith = (): Plan => new Plan(caredCity([departmentNamed('D', { level: 'region' })]))

const cellsOf = (plan: Plan, proposal: PairingProposal | null = null, added = NOTHING) =>
  pairingMatrixCells(plan, plan.jurisdictions('community'), proposal, added)

const proposing = (community: string, department: string): PairingProposal => ({
  request: { against: 'standing', rule: null },
  pairs: [{ community, department, before: [], kept: false }],
  kept: 0,
  made: 1,
  ended: 0,
  values: { tie: 0, workload: 0, match: 0, distance: 0 },
  loads: [],
})

describe('the matrix of pairs', () => {
  test('its cells are the ties of the plan, no more and no fewer', () => {
    const plan = planWith()
    const { rows, columns } = cellsOf(plan)
    expect(columns.map(({ id }) => id)).toEqual(['A', 'B', 'C'])
    expect(rows).toHaveLength(16)
    for (const { id, cells } of rows) {
      const held = cells.filter(({ state }) => state === 'kept').map(({ department }) => department)
      expect(held).toEqual(plan.care.pairOf(id)!.departments)
    }
  })

  test('a new tie, an ended one and a proposed one differ', () => {
    const plan = planWith()
    const { id } = cellsOf(plan).rows[0]!
    must(plan, { type: 'pair', pairs: [{ community: id, departments: ['B'] }], standing: false })
    const row = cellsOf(plan, proposing(id, 'C')).rows[0]!
    expect(row.cells.map(({ state }) => state)).toEqual(['ended', 'made', 'proposed'])
    expect(row.departments).toEqual(['B'])
  })

  test('a column that was asked for or is proposed is there, and what the rules bar is marked', () => {
    const plan = planWith()
    const { id } = cellsOf(plan).rows[0]!
    const asked = cellsOf(plan, null, new Set(['D']))
    expect(asked.columns.map((one) => one.id)).toEqual(['A', 'B', 'C', 'D'])
    expect(asked.rows.every(({ cells }) => cells[3]!.isBarred && !cells[0]!.isBarred)).toBe(true)
    expect(cellsOf(plan, proposing(id, 'D')).columns).toHaveLength(4)
  })

  test('a department that is dissolved has no column', () => {
    const plan = planWith()
    must(plan, { type: 'dissolve-department', id: 'B' })
    expect(cellsOf(plan, null, new Set(['B'])).columns.map(({ id }) => id)).toEqual(['A', 'C'])
  })

  test('every community stands in the place of its district and of its street', () => {
    const plan = planWith()
    const places = pairingMatrixPlaces(plan)
    const all = plan
      .jurisdictions('community')
      .map(({ id }) => id)
      .toSorted()
    const of = (isDistrict: boolean): readonly string[] =>
      places
        .filter((place) => place.isDistrict === isDistrict)
        .flatMap(({ communities }) => communities.map(({ id }) => id))
        .toSorted()
    expect(of(false)).toEqual(all)
    expect(of(true)).toEqual(plan.jurisdictions('district').length > 0 ? all : [])
    expect(new Set(places.map(({ id }) => id)).size).toBe(places.length)
  })
})

describe('keys move the cursor', () => {
  const size = { rows: 10, columns: 4, page: 5 }
  const move = (row: number, column: number, key: string, isFar = false) =>
    pairingMatrixMove({ row, column }, key, isFar, size)

  test('by one, and never out of the grid', () => {
    expect(move(3, 1, 'ArrowDown')).toEqual({ row: 4, column: 1 })
    expect(move(3, 1, 'ArrowLeft')).toEqual({ row: 3, column: 0 })
    expect(move(0, 0, 'ArrowUp')).toEqual({ row: 0, column: 0 })
    expect(move(9, 3, 'ArrowRight')).toEqual({ row: 9, column: 3 })
  })

  test('by a page, to the ends of the row and of the grid', () => {
    expect(move(3, 1, 'PageDown')).toEqual({ row: 8, column: 1 })
    expect(move(3, 1, 'PageUp')).toEqual({ row: 0, column: 1 })
    expect(move(3, 1, 'End')).toEqual({ row: 3, column: 3 })
    expect(move(3, 1, 'Home', true)).toEqual({ row: 0, column: 0 })
    expect(move(3, 1, 'End', true)).toEqual({ row: 9, column: 3 })
  })

  test('other keys are left alone', () => {
    expect(move(3, 1, 'a')).toBeNull()
  })
})
