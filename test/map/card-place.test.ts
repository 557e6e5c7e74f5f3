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

test('the card leaves the zoom buttons free where another side of the pointer has room', () => {
  const buttons = { x: 956, y: 590, width: 34, height: 98 }
  for (let x = 300; x < 950; x += 10) {
    for (let y = 200; y < 680; y += 10) {
      const at = cardPlace({ x, y }, CARD, MAP, [buttons])
      expect(at.x + CARD.width > buttons.x && at.y + CARD.height > buttons.y).toBe(false)
    }
  }
})

test('without a pointer the card stands above what is in the middle', () => {
  const scale = { x: 480, y: 640, width: 300, height: 40 }
  expect(cardPlace(null, CARD, MAP, [scale])).toEqual({ x: 370, y: 512 })
})
