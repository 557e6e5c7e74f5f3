import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cardPlace } from '#app/map/card-place.ts'

const MAP = { width: 1000, height: 700 }
const CARD = { width: 260, height: 120 }

test('the card never covers the pointer and never leaves the map', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 700 }), (x, y) => {
      const at = cardPlace({ x, y }, CARD, MAP)
      const covers = x >= at.x && x <= at.x + CARD.width && y >= at.y && y <= at.y + CARD.height
      expect(covers).toBe(false)
      expect(at.x).toBeGreaterThanOrEqual(0)
      expect(at.y).toBeGreaterThanOrEqual(0)
      expect(at.x + CARD.width).toBeLessThanOrEqual(MAP.width)
      expect(at.y + CARD.height).toBeLessThanOrEqual(MAP.height)
    }),
  )
})

test('without a pointer the card stands in the middle near the bottom', () => {
  expect(cardPlace(null, CARD, MAP)).toEqual({ x: 370, y: 540 })
})
