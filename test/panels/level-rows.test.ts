import { expect, test } from 'vitest'
import { levelRows } from '#app/panels/level-rows.ts'
import { Metrics } from '#core/analysis/metrics.ts'
import { execute } from '#core/plan/execute.ts'
import { Plan } from '#core/plan/plan.ts'
import { latticeCity } from '../builders/lattice-city.ts'

test('without residents in the source nothing is counted, judged or averaged', () => {
  const base = latticeCity(8, 8)
  const plan = new Plan({ ...base, known: { ...base.known, residents: false } })
  const summary = levelRows(plan, new Metrics(plan), 'street')
  expect(summary.rows.length).toBeGreaterThan(1)
  expect(
    new Set(summary.rows.map(({ residents, deviation, band }) => [residents, deviation, band].join())),
  ).toEqual(new Set([',,']))
  expect([summary.meanResidents, summary.mostResidents]).toEqual([null, null])
  expect(Object.values(summary.bandCounts)).toEqual([0, 0, 0, 0])
})

test('a jurisdiction that owns nothing moves neither the mean nor the bands, and comes last', () => {
  const plan = new Plan(latticeCity(8, 8))
  const before = levelRows(plan, new Metrics(plan), 'street')
  const diff = execute(plan, {
    type: 'create',
    id: 'street-new',
    level: 'street',
    name: '新街道',
    code: '',
    legalStatus: 'street',
    parent: null,
  })
  expect(diff.ok && plan.apply(diff.value)).not.toBe(false)
  const after = levelRows(plan, new Metrics(plan), 'street')
  expect(after.rows).toHaveLength(before.rows.length + 1)
  expect(after.rows.at(-1)).toMatchObject({ id: 'street-new', empty: true, band: null, deviation: null })
  expect([after.meanResidents, after.bandCounts, after.emptyCount]).toEqual([
    before.meanResidents,
    before.bandCounts,
    before.emptyCount + 1,
  ])
})
