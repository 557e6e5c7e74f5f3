import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { metersPerStep } from '#core/geometry/meters-per-step.ts'
import { orient } from '#core/geometry/orient.ts'

const step = fc.tuple(
  fc.integer({ min: -1_800_000_000, max: 1_800_000_000 }),
  fc.integer({ min: -900_000_000, max: 900_000_000 }),
)

function exactSign(points: readonly number[]): number {
  const [ax, ay, bx, by, cx, cy] = points.map(BigInt) as [bigint, bigint, bigint, bigint, bigint, bigint]
  const cross = (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
  return cross > 0n ? 1 : cross < 0n ? -1 : 0
}

describe('orient', () => {
  it('is positive for a turn to the left', () => {
    expect(orient([0, 0, 1, 0, 1, 1], 0, 1, 2)).toBeGreaterThan(0)
    expect(orient([0, 0, 1, 0, 1, -1], 0, 1, 2)).toBeLessThan(0)
    expect(orient([0, 0, 1, 1, 2, 2], 0, 1, 2)).toBe(0)
  })

  it('has the sign that whole numbers give anywhere on the globe', () => {
    fc.assert(
      fc.property(step, step, step, (a, b, c) => {
        const points = [...a, ...b, ...c]
        expect(Math.sign(orient(points, 0, 1, 2))).toBe(exactSign(points))
      }),
    )
  })

  it('tells one step beside a line across the globe, where doubles cannot', () => {
    fc.assert(
      fc.property(step, fc.integer({ min: -1, max: 1 }), ([x, y], off) => {
        const points = [-x, -y, x, y, Math.trunc(x / 3), Math.trunc(y / 3) + off]
        expect(Math.sign(orient(points, 0, 1, 2))).toBe(exactSign(points))
      }),
    )
  })
})

describe('metersPerStep', () => {
  it('is about 1.11 cm to the north, and to the east less by the cosine of the latitude', () => {
    const { east, north } = metersPerStep(408_000_000)
    expect(north).toBeCloseTo(0.01111, 4)
    expect(east / metersPerStep(0).east).toBeCloseTo(Math.cos((40.8 * Math.PI) / 180), 2)
  })
})
