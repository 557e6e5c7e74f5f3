import { expect, test } from 'vitest'
import { LOOSE_BAND, unassignedFeatures } from '#app/map/unassigned-feature.ts'
import { execute } from '#core/plan/execute.ts'
import { Plan } from '#core/plan/plan.ts'
import { FaceLocator } from '#core/topology/face-locator.ts'
import { latticeCity } from '../builders/lattice-city.ts'

test('every piece of land of nobody has one sign on its own ground', () => {
  const plan = new Plan(latticeCity(8, 8))
  const locator = new FaceLocator(plan.topology)
  expect(unassignedFeatures(plan, 'street', 50)).toEqual([])
  const result = execute(plan, { type: 'assign', units: ['community:0,0', 'community:3,3'], to: null })
  if (!result.ok) throw new Error('refused')
  plan.apply(result.value)
  const signs = unassignedFeatures(plan, 'street', 50)
  expect(signs.map(({ id }) => id)).toEqual([50, 51])
  const owners = signs.map(({ geometry: { coordinates }, properties }) => {
    expect(properties.band).toBe(LOOSE_BAND)
    return plan.idOf(plan.labels('community')[locator.at(coordinates[0]!, coordinates[1]!)]!)
  })
  expect(new Set(owners)).toEqual(new Set(['community:0,0', 'community:3,3']))
})
