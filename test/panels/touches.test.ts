import { expect, test } from 'vitest'
import { touches } from '#app/panels/touches.ts'
import { Plan } from '#core/plan/plan.ts'
import { latticeCity } from '../builders/lattice-city.ts'

const plan = new Plan(latticeCity(8, 8))

test('jurisdictions of any level touch along a border, not at a corner and not from afar', () => {
  expect(touches(plan, 'street:0,0', 'street:1,0')).toBe(true)
  expect(touches(plan, 'street:0,0', 'street:1,1')).toBe(false)
  expect(touches(plan, 'grid:0,0', 'grid:0,1')).toBe(true)
  expect(touches(plan, 'grid:0,0', 'grid:1,1')).toBe(false)
  expect(touches(plan, 'community:0,0', 'community:3,3')).toBe(false)
})

test('the unknown touch nobody', () => {
  expect(touches(plan, 'nobody', 'street:0,0')).toBe(false)
  expect(touches(plan, 'street:0,0', 'nobody')).toBe(false)
})
