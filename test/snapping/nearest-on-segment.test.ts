import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearestOnSegment } from '#core/snapping/nearest-on-segment.ts'

const step = fc.integer({ min: -2_000_000, max: 2_000_000 })
const reach = fc.integer({ min: 1, max: 30_000 })

test('the nearest place is the exact one, rounded', () => {
  fc.assert(
    fc.property(
      fc.tuple(step, step, step, step),
      step,
      step,
      reach,
      reach,
      (segment, x, y, reachX, reachY) => {
        const [ax, ay, bx, by] = segment.map(BigInt) as [bigint, bigint, bigint, bigint]
        const [ux, uy] = [(bx - ax) * BigInt(reachY), (by - ay) * BigInt(reachX)]
        const length = ux * ux + uy * uy
        const dot = (BigInt(x) - ax) * BigInt(reachY) * ux + (BigInt(y) - ay) * BigInt(reachX) * uy
        const along = length === 0n || dot < 0n ? 0n : dot > length ? length : dot
        const found = nearestOnSegment(segment, x, y, reachX, reachY)
        // Twice the distance to the exact place, in units of 1/length, is at most length; a hair is left to the doubles.
        const over = length === 0n ? 1n : length
        const slack = over + over / 1_000_000n
        for (const [axis, [from, to]] of [[ax, bx] as const, [ay, by] as const].entries()) {
          const off = 2n * (BigInt(found[axis]!) * over - (from * over + along * (to - from)))
          expect((off < 0n ? -off : off) <= slack).toBe(true)
        }
      },
    ),
    { numRuns: 2000 },
  )
})

test('a segment without length is its point', () => {
  expect(nearestOnSegment([3, 4, 3, 4], 100, 100, 5, 5)).toEqual([3, 4])
})
