import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FeatureLocator } from '#io/formats/feature-locator.ts'
import { FlatPolygonWriter } from '#io/formats/flat-polygon-writer.ts'
import { readFeature } from '#io/formats/read-feature.ts'
import { feature, squareRing } from './geojson-builder.ts'

type Position = readonly [number, number]

function locator(...rings: (readonly Position[])[][]): FeatureLocator {
  const writer = new FlatPolygonWriter()
  for (const [index, coordinates] of rings.entries()) {
    readFeature(feature({}, { type: 'Polygon', coordinates }), index, writer)
  }
  return new FeatureLocator(writer.finish(rings.length))
}

describe('FeatureLocator', () => {
  it('finds a feature for every position on a border of two, however the border runs', () => {
    const unit = fc.double({ min: 0.01, max: 0.99, noNaN: true })
    fc.assert(
      fc.property(unit, unit, unit, (lean, along, height) => {
        const [south, north]: Position[] = [
          [111 + lean, 40],
          [111 + along, 41],
        ]
        const west = [[111, 40], south, north, [111, 41], [111, 40]] as const
        const east = [[112, 40], [112, 41], north, south, [112, 40]] as const
        const lng = south![0] + (north![0] - south![0]) * height
        for (const step of [-1, 0, 1]) {
          const found = locator([[...west] as Position[]], [[...east] as Position[]]).at(
            lng + step * 1.5e-14,
            40 + height,
          )
          expect(found).toBeGreaterThanOrEqual(0)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('finds nothing in a hole, and what stands on its border', () => {
    const found = locator([squareRing(111, 40, 1), squareRing(111.25, 40.25, 0.5)])
    expect(found.at(111.1, 40.1)).toBe(0)
    expect(found.at(111.5, 40.5)).toBe(-1)
    expect(found.at(111.25, 40.5)).toBe(0)
    expect(found.at(111, 40.5)).toBe(0)
    expect(found.at(112, 40.5)).toBe(0)
    expect(found.at(112.1, 40.5)).toBe(-1)
  })
})
