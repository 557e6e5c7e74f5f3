import { expect, test } from 'vitest'
import { Metrics } from '#core/analysis/metrics.ts'
import { execute } from '#core/plan/execute.ts'
import { planHash } from '#core/plan/plan-hash.ts'
import { Plan } from '#core/plan/plan.ts'
import { importCity } from '#io/formats/import-city.ts'
import { readLayer } from '#io/formats/read-layer.ts'
import { writeGeoJson } from '#io/formats/write-geojson.ts'
import { asciiLine, asciiPlan } from '../builders/ascii-plan.ts'

test('faces that an edit used up do not count: the exported plan, read back, has the same hash', () => {
  const plan = asciiPlan('AABB/AABB/CCDD/CCDD', {
    A: ['ca', 'west'],
    C: ['cc', 'west'],
    B: ['cb', 'east'],
    D: ['cd', 'east'],
  })
  const line = asciiLine(2, 3.5, 1.5, 3, 1.5, 1, 2, 0.5)
  const redrawn = execute(plan, { type: 'redraw', level: 'street', line })
  if (!redrawn.ok) throw new Error(redrawn.problem.code)
  plan.apply(redrawn.value)
  expect(plan.topology.faceCount).toBeGreaterThan(plan.base.topology.faceCount)
  const about = { scenario: '', date: '', appVersion: '' }
  const bytes = writeGeoJson(new Metrics(plan), plan.base.levels, about)
  const { base } = importCity([{ file: 'a.geojson', result: readLayer(bytes, 'a.geojson') }])
  expect(planHash(new Plan(base!))).toBe(planHash(plan))
})
