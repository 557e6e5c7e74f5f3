import fc from 'fast-check'
import { expect, test } from 'vitest'
import { proposalPoints } from '#app/panels/proposal-points.ts'

test('the least stands at the left and at the foot, the most at the right and at the top', () => {
  const points = proposalPoints([
    { id: 'a', across: 10, up: 0.4 },
    { id: 'b', across: 30, up: 0.2 },
    { id: 'c', across: 20, up: 0.3 },
  ])
  expect(points.map(({ x, y }) => [x, Math.round(y * 100) / 100])).toEqual([
    [0, 1],
    [1, 0],
    [0.5, 0.5],
  ])
})

test('points never cover one another, however their values fall', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ across: fc.nat(4), up: fc.nat(4) }), { minLength: 2, maxLength: 10 }),
      (values) => {
        const points = proposalPoints(values.map((value, id) => ({ ...value, id: String(id) })))
        for (const [i, a] of points.entries()) {
          for (const b of points.slice(i + 1)) {
            expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThan(0.08)
          }
        }
      },
    ),
    { numRuns: 60 },
  )
})
