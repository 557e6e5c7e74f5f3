import { expect, test } from 'vitest'
import { verifyOutlines } from '#core/analysis/verify-outlines.ts'
import type { OutlineVerification } from '#core/analysis/verify-outlines.ts'
import { Plan } from '#core/plan/plan.ts'
import { latticeCity } from '../builders/lattice-city.ts'

const city = latticeCity(8, 8)

function verified(plan: Plan): { shares: number[]; account: OutlineVerification } {
  const shares: number[] = []
  const run = verifyOutlines(plan, 'street')
  for (let step = run.next(); ; step = run.next()) {
    if (step.done) return { shares, account: step.value }
    shares.push(step.value)
  }
}

test('Turf joins the units of every street to the area that the topology gives, and says how far it is', () => {
  const { shares, account } = verified(new Plan(city))
  expect(account).toMatchObject({ level: 'street', checked: 4, differing: [], unjoined: [] })
  expect(account.largestSquareMeters).toBeLessThan(0.05)
  expect(shares).toEqual([0.25, 0.5, 0.75, 1])
})

test('a street whose outline is not that of its units is named', () => {
  const plan = new Plan(city)
  const labels = plan.labels('street')
  const street = plan.slotOf('street:0,0')
  labels[labels.findIndex((slot) => slot !== street)] = street
  expect(verified(plan).account.differing).toContain('street:0,0')
})
