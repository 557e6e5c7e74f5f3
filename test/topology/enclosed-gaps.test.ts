import { expect, test } from 'vitest'
import { buildTopology } from '#core/topology/build-topology.ts'
import { enclosedGaps } from '#core/topology/enclosed-gaps.ts'
import { latticePolygons } from '../builders/lattice-polygons.ts'

test('a blank that everything surrounds is a gap with its size and place; the outside is none', () => {
  const whole = latticePolygons(3, 3)
  expect(enclosedGaps(buildTopology(whole).topology)).toEqual([])
  const keep = [0, 1, 2, 3, 5, 6, 7, 8]
  const points = 2 * (whole.ringStart[1]! - whole.ringStart[0]!)
  const ring = {
    ...whole,
    coordinates: Float64Array.from(
      keep.flatMap((cell) => [...whole.coordinates.subarray(cell * points, (cell + 1) * points)]),
    ),
  }
  const { topology } = buildTopology({
    ...ring,
    ringStart: whole.ringStart.slice(0, 9),
    polygonStart: whole.polygonStart.slice(0, 9),
    polygonFeature: whole.polygonFeature.slice(0, 8),
    featureCount: 8,
  })
  const gaps = enclosedGaps(topology)
  expect(gaps).toHaveLength(1)
  expect(gaps[0]!.areaSquareMeters).toBeGreaterThan(300_000)
  expect(gaps[0]!.areaSquareMeters).toBeLessThan(2_000_000)
  expect(gaps[0]!.bbox[0]).toBeGreaterThan(111.6)
})
