import { describe, expect, test } from 'vitest'
import type { PairMark, PairShare } from '#app/panels/pair-row.ts'
import { pairRowsFound } from '#app/panels/pair-rows-found.ts'
import { pairRows } from '#app/panels/pair-rows.ts'
import { pairStandingOne } from '#app/panels/pair-standing-one.ts'
import { Metrics } from '#core/analysis/metrics.ts'
import type { LoadState } from '#core/pairing/department-load.ts'
import type { PairingTangle } from '#core/pairing/pairing-tangle.ts'
import { Plan } from '#core/plan/plan.ts'
import { caredCity } from '../builders/cared-city.ts'
import { must } from '../builders/merge-steps.ts'

const load = (department: string, state: LoadState) => ({
  department,
  communities: 4,
  residents: 100,
  workload: 100,
  perStaff: 2,
  state,
})

/** Only what the rows read: the barred communities, and how departments stand. */
const tangle = (barred: readonly string[] = []): PairingTangle => ({
  none: [],
  one: [],
  several: [],
  barred,
  loads: [load('A', 'within'), load('B', 'over'), load('C', 'within')],
  ties: 16,
})

/** Communities by turns have A, A and B, none, C. */
const rowsOf = (plan: Plan, barred: readonly string[] = []) => pairRows(new Metrics(plan), tangle(barred))

const filter = (shares: readonly PairShare[], marks: readonly PairMark[] = [], query = '') => ({
  query,
  shares: new Set(shares),
  marks: new Set(marks),
})

describe('communities and who looks after them', () => {
  test('every community has a row with its share, in order of codes', () => {
    const plan = new Plan(caredCity())
    const rows = rowsOf(plan)
    expect(rows.map(({ id }) => id).toSorted()).toEqual(
      plan
        .jurisdictions('community')
        .map(({ id }) => id)
        .toSorted(),
    )
    expect(rows.map(({ code }) => code)).toEqual(rows.map(({ code }) => code).toSorted())
    for (const row of rows) {
      const n = plan.care.pairOf(row.id)!.departments.length
      expect(row.share).toBe(n === 0 ? 'none' : n === 1 ? 'one' : 'several')
      expect(row.residents).toBe(new Metrics(plan).residents(row.id))
    }
    expect(rows.filter(({ share }) => share === 'one')).toHaveLength(8)
  })

  test('without residents in the source none are invented', () => {
    const base = caredCity()
    const plan = new Plan({ ...base, known: { ...base.known, residents: false } })
    expect(new Set(rowsOf(plan).map(({ residents }) => residents))).toEqual(new Set([null]))
  })

  test('marks: a department above its maximum, against the rules, locked, otherwise than in force', () => {
    const plan = new Plan(caredCity())
    const [first, second, third] = rowsOf(plan)
    expect([...second!.marks]).toEqual(['over'])
    must(plan, {
      type: 'pair',
      pairs: [{ community: third!.id, departments: ['C'] }],
      standing: false,
    })
    must(plan, { type: 'lock-pairs', communities: [first!.id], locked: true })
    const after = rowsOf(plan, [third!.id])
    expect([...after[0]!.marks]).toEqual(['locked'])
    expect([...after[2]!.marks]).toEqual(['barred', 'changed'])
    expect(after.filter(({ marks }) => marks.has('changed'))).toHaveLength(1)
  })

  test('what is in force does not follow what the plan has', () => {
    const plan = new Plan(caredCity())
    const community = rowsOf(plan)[2]!.id
    expect(pairStandingOne(plan)).toBe(8)
    must(plan, { type: 'pair', pairs: [{ community, departments: ['C'] }], standing: false })
    expect(pairStandingOne(plan)).toBe(8)
    must(plan, { type: 'pair', pairs: [{ community, departments: ['C'] }], standing: true })
    expect(pairStandingOne(plan)).toBe(9)
  })
})

describe('the list is narrowed', () => {
  const rows = rowsOf(new Plan(caredCity()))

  test('nothing chosen narrows nothing, and several shares add up', () => {
    expect(pairRowsFound(rows, filter([]))).toEqual(rows)
    expect(pairRowsFound(rows, filter(['none', 'several']))).toHaveLength(8)
    expect(pairRowsFound(rows, filter(['none', 'one', 'several']))).toEqual(rows)
  })

  test('a mark narrows within the shares', () => {
    expect(pairRowsFound(rows, filter([], ['over']))).toHaveLength(4)
    expect(pairRowsFound(rows, filter(['one'], ['over']))).toHaveLength(0)
  })

  test('words are looked for in the name, the street, the code and the departments', () => {
    const [row] = rows
    const found = (query: string): readonly string[] =>
      pairRowsFound(rows, filter([], [], query)).map(({ id }) => id)
    expect(found(row!.name)).toContain(row!.id)
    expect(found(row!.code)).toEqual([row!.id])
    expect(found('部门Ｃ')).toEqual(
      rows.filter(({ departments }) => departments.some(({ id }) => id === 'C')).map(({ id }) => id),
    )
    expect(found(`${row!.street} 部门A`)).toContain(row!.id)
    expect(found('no such place')).toEqual([])
  })
})
