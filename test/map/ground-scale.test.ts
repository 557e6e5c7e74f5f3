import fc from 'fast-check'
import { expect, test } from 'vitest'
import { metersPerPixel, zoomShowing } from '#app/map/ground-scale.ts'

test('at zoom 0 the equator fills 512 pixels', () => {
  expect(metersPerPixel(0, 0) * 512).toBeCloseTo(40_075_016.69, 1)
})

test('each zoom halves the ground under a pixel, and at 60° it is half as wide as at the equator', () => {
  expect(metersPerPixel(40, 11)).toBeCloseTo(metersPerPixel(40, 10) / 2, 9)
  expect(metersPerPixel(60, 10)).toBeCloseTo(metersPerPixel(0, 10) / 2, 9)
})

test('the zoom that shows a length at a size shows it at that size', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1, max: 1e6, noNaN: true }),
      fc.integer({ min: 1, max: 4000 }),
      fc.double({ min: -80, max: 80, noNaN: true }),
      (meters, pixels, latitude) => {
        const zoom = zoomShowing(meters, pixels, latitude)
        expect(meters / metersPerPixel(latitude, zoom) / pixels).toBeCloseTo(1, 9)
      },
    ),
  )
})
