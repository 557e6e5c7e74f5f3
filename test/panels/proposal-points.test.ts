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
            expect(Math.abs(a.x - b.x) > 0.1 || Math.abs(a.y - b.y) > 0.16).toBe(true)
          }
        }
      },
    ),
    { numRuns: 60 },
  )
})

test('who has less stands farther left, also where points were moved apart', () => {
  const points = proposalPoints([
    { id: 'a', across: 459, up: 1 },
    { id: 'b', across: 452, up: 1 },
    { id: 'c', across: 648, up: 0 },
  ])
  expect(points.toSorted((a, b) => a.x - b.x).map(({ id }) => id)).toEqual(['b', 'a', 'c'])
})

test('at the right edge they are moved to the left', () => {
  const points = proposalPoints([
    { id: 'a', across: 0, up: 0 },
    { id: 'b', across: 10, up: 1 },
    { id: 'c', across: 10, up: 1 },
  ])
  expect(Math.max(...points.map(({ x }) => x))).toBeLessThanOrEqual(1)
})
