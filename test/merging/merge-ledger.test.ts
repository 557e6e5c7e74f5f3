import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { segmentLengthMeters } from '#core/geometry/segment-length.ts'
import type { LedgerGains, LedgerRow } from '#core/merging/ledger-row.ts'
import { mergeLedger } from '#core/merging/merge-ledger.ts'
import { isOne } from '#core/plan/is-one.ts'
import { Plan } from '#core/plan/plan.ts'
import { entryAt, makeOne, must, planned } from '../builders/merge-steps.ts'
import { STRADDLING, straddlingCity, straddlingMerge } from '../builders/straddling-yards.ts'

const city = straddlingCity()
const runs = { numRuns: Number(process.env['HEYUAN_RUNS'] ?? 20) }
const WAYS = ['grid', 'community', 'street', 'district', 'month', 'city'] as const

describe('the ledger of merges', () => {
  test('a merge that is planned, one that is done and one that was stopped', () => {
    const plan = new Plan(city)
    const [done, soon, stopped] = [
      straddlingMerge('over the corner of four grids'),
      straddlingMerge('within a grid'),
      straddlingMerge('across a grid border in the east'),
    ]
    planned(plan, done, soon, stopped)
    makeOne(plan, done, 40)
    const entry = entryAt('stopped', 3, { reason: '居民反对' })
    must(plan, { type: 'advance-merge', id: stopped.id, entry, acrossCommunities: false })
    const before = city.compounds.names.length
    const [row, ...others] = mergeLedger(plan, 'city')
    expect(others).toEqual([])
    expect(row).toMatchObject({ key: null, name: 'Yards', before, reduced: 3, planned: 1, after: before - 3 })
    expect(row!.merges).toEqual([done.id, soon.id].toSorted())
    expect(row!.done).toMatchObject({ merges: 1, gates: 5, guards: 3, guardsUnknown: 2 })
    expect(
      mergeLedger(plan, 'community').map(({ name, reduced, planned: more }) => [name, reduced, more]),
    ).toEqual([
      ['A社区', 3, 0],
      ['B社区', 0, 1],
    ])
    expect(
      mergeLedger(plan, 'month').map(({ key, before: of, reduced, planned: more }) => [
        key,
        of,
        reduced,
        more,
      ]),
    ).toEqual([
      ['2024-02', 4, 3, 0],
      [null, before - 4, 0, 1],
    ])
    must(plan, { type: 'unmerge', id: done.id })
    expect(mergeLedger(plan, 'city')[0]).toMatchObject({
      reduced: 0,
      after: before,
      done: { merges: 0, gates: 0 },
    })
  })

  test('a city without compounds has one empty row, and none by level', () => {
    const plan = new Plan({
      ...city,
      compounds: { ...city.compounds, names: [] },
      buildings: { ...city.buildings, compound: city.buildings.compound.map(() => -1) },
    })
    expect(mergeLedger(plan, 'city')).toMatchObject([{ before: 0, reduced: 0, after: 0 }])
    expect(mergeLedger(plan, 'street')).toEqual([])
  })

  test('rows of every kind add up to the city, and the city to what is in the plan, walls measured anew', () => {
    const drawn = fc.shuffledSubarray(STRADDLING, { minLength: 1 })
    fc.assert(
      fc.property(drawn, fc.nat({ max: 8 }), fc.nat({ max: 300 }), (names, finished, day) => {
        const plan = new Plan(city)
        planned(plan, ...names.map(straddlingMerge))
        for (const [i, name] of names.slice(0, finished).entries())
          makeOne(plan, straddlingMerge(name), day + 20 * i)
        const merges = [...plan.merges.values()]
        const sumOf = (isDone: boolean): number =>
          merges
            .filter((one) => isOne(one) === isDone)
            .reduce((sum, { compounds }) => sum + compounds.length - 1, 0)
        for (const by of WAYS) {
          const rows = mergeLedger(plan, by)
          const total = totalOf(rows)
          expect(total).toMatchObject({
            before: city.compounds.names.length,
            reduced: sumOf(true),
            planned: sumOf(false),
          })
          expect(total.after).toBe(city.compounds.names.length - sumOf(true))
          expect(rows.flatMap((row) => row.merges).toSorted()).toEqual([...plan.merges.keys()].toSorted())
          expect(total.meters).toBeCloseTo(
            merges.flatMap(({ walls }) => walls).reduce((sum, wall) => sum + lengthOf(wall), 0),
            6,
          )
          expect(total.gates).toBe(
            merges
              .flatMap(({ compounds }) => compounds)
              .reduce((sum, one) => sum + 1 + Number(one % 2 === 0), 0) - merges.length,
          )
          expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length)
          expect(rows.findIndex(({ key }) => key === null)).toBe(
            rows.some(({ key }) => key === null) ? rows.length - 1 : -1,
          )
        }
      }),
      runs,
    )
  })
})

function totalOf(rows: readonly LedgerRow[]) {
  const total = { before: 0, reduced: 0, planned: 0, after: 0, meters: 0, gates: 0 }
  for (const row of rows) {
    for (const key of ['before', 'reduced', 'planned', 'after'] as const) total[key] += row[key]
    for (const gains of [row.done, row.toCome] satisfies LedgerGains[]) {
      total.meters += gains.wallMeters
      total.gates += gains.gates
    }
  }
  return total
}

function lengthOf(wall: number): number {
  const { points, lineStart } = city.walls
  let meters = 0
  for (let i = lineStart[wall]! + 1; i < lineStart[wall + 1]!; i++) {
    const [x1, y1, x2, y2] = points.slice(2 * i - 2, 2 * i + 2)
    meters += segmentLengthMeters(x1!, y1!, x2!, y2!)
  }
  return meters
}
