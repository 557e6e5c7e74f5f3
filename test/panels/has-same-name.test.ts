import { expect, test } from 'vitest'
import { hasSameName } from '#app/panels/has-same-name.ts'
import { Plan } from '#core/plan/plan.ts'
import { latticeCity } from '../builders/lattice-city.ts'

test('a name is taken by another of the level, not by its own bearer or by another level', () => {
  const plan = new Plan(latticeCity(8, 8))
  const { id, name } = plan.jurisdictions('street')[0]!
  expect(hasSameName(plan, 'street', ` ${name} `, 'street:new')).toBe(true)
  expect(hasSameName(plan, 'street', name, id)).toBe(false)
  expect(hasSameName(plan, 'community', name, 'community:new')).toBe(false)
  expect(hasSameName(plan, 'street', `${name}二`, 'street:new')).toBe(false)
})
