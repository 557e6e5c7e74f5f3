import { expect, test } from 'vitest'
import { nameFeature } from '#app/map/name-feature.ts'
import type { OpenProject } from '#app/store/workbench-state.ts'
import { Metrics } from '#core/analysis/metrics.ts'
import { Plan } from '#core/plan/plan.ts'
import { latticeCity } from '../builders/lattice-city.ts'

test('the name of wide ground shows before the names of the narrower ground within it', () => {
  const plan = new Plan(latticeCity(8, 8))
  const project = { plan, metrics: new Metrics(plan) } as unknown as OpenProject
  const from = ['district:0,0', 'street:0,0', 'community:0,0', 'grid:0,0'].map((id) => {
    const jurisdiction = plan.get(id)!
    return nameFeature(project, plan.slotOf(id), jurisdiction, [111.7, 40.8], String).properties.from
  })
  expect(from).toEqual(from.toSorted((a, b) => a - b))
  expect(from[3]! - from[0]!).toBeGreaterThan(1)
})
