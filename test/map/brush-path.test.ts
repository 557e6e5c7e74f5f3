import fc from 'fast-check'
import { expect, test } from 'vitest'
import { brushPath } from '#app/map/brush-path.ts'

const place = fc.record({ x: fc.integer({ min: -500, max: 2500 }), y: fc.integer({ min: -500, max: 2500 }) })

test('a stroke ends where the pointer is and leaves no gap wider than half a radius', () => {
  fc.assert(
    fc.property(place, place, fc.integer({ min: 4, max: 200 }), (from, to, radius) => {
      const path = brushPath(from, to, radius)
      expect(path.at(-1)!.x).toBeCloseTo(to.x, 9)
      expect(path.at(-1)!.y).toBeCloseTo(to.y, 9)
      let last = from
      for (const point of path) {
        expect(Math.hypot(point.x - last.x, point.y - last.y)).toBeLessThanOrEqual(radius / 2 + 1e-9)
        last = point
      }
    }),
  )
})

test('a pointer that does not move paints one disc', () => {
  expect(brushPath({ x: 7, y: 7 }, { x: 7, y: 7 }, 20)).toEqual([{ x: 7, y: 7 }])
})
