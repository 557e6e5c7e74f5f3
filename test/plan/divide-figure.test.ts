import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { divideFigure } from '#core/plan/divide-figure.ts'

describe('divideFigure', () => {
  it('gives integers that add up, none further than one from its share', () => {
    fc.assert(
      fc.property(
        fc.nat(1e9),
        fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 20 }),
        (total, weights) => {
          const shares = divideFigure(total, weights)
          const sum = weights.reduce((a, b) => a + b, 0)
          expect(shares.reduce((a, b) => a + b, 0)).toBe(total)
          for (const [i, share] of shares.entries()) {
            const exact = sum > 0 ? (total * weights[i]!) / sum : i === 0 ? total : 0
            expect(Math.abs(share - exact)).toBeLessThanOrEqual(1 + 1e-6)
          }
        },
      ),
    )
  })
})
