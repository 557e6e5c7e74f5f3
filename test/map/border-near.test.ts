import fc from 'fast-check'
import { expect, test } from 'vitest'
import { borderNear } from '#app/map/border-near.ts'
import { Plan } from '#core/plan/plan.ts'
import { latticeCity } from '../builders/lattice-city.ts'

const plan = new Plan(latticeCity(8, 8))
const { points, arcStart, arcEnd, face } = plan.topology

/** Distances of a place to all arcs of streets' borders, by sampling every segment finely. */
function sampledDistance(x: number, y: number, perPixel: readonly [number, number], arc: number): number {
  let least = Infinity
  for (let i = arcStart[arc]!; i + 1 < arcEnd[arc]!; i++) {
    for (let part = 0; part <= 400; part++) {
      const share = part / 400
      const px = points[2 * i]! * (1 - share) + points[2 * i + 2]! * share
      const py = points[2 * i + 1]! * (1 - share) + points[2 * i + 3]! * share
      least = Math.min(least, Math.hypot((px - x) / perPixel[0], (py - y) / perPixel[1]))
    }
  }
  return least
}

function separatesStreets(arc: number): boolean {
  const labels = plan.labels('street')
  const side = (halfEdge: number): number => (face[halfEdge]! < 0 ? -2 : labels[face[halfEdge]!]!)
  return side(2 * arc) !== side(2 * arc + 1)
}

test('the nearest border of the level is found within reach, and nothing beyond it', () => {
  const streets = [...arcStart.keys()].filter(separatesStreets)
  const xs = [...points].filter((_, i) => i % 2 === 0)
  const ys = [...points].filter((_, i) => i % 2 === 1)
  let found = 0
  fc.assert(
    fc.property(
      fc.integer({ min: Math.min(...xs), max: Math.max(...xs) }),
      fc.integer({ min: Math.min(...ys), max: Math.max(...ys) }),
      fc.integer({ min: 200, max: 4000 }),
      (x, y, scale) => {
        const perPixel = [scale, scale * 0.76] as const
        const arc = borderNear(plan, 'street', [x, y], perPixel, 12)
        const distances = streets.map((each) => sampledDistance(x, y, perPixel, each))
        const least = Math.min(...distances)
        if (arc === null) expect(least).toBeGreaterThan(12 - 0.01)
        else {
          found++
          expect(sampledDistance(x, y, perPixel, arc)).toBeLessThanOrEqual(least + 0.2)
          expect(separatesStreets(arc)).toBe(true)
        }
      },
    ),
    { numRuns: 150 },
  )
  expect(found).toBeGreaterThan(5)
})
