import { expect, test } from 'vitest'
import { SnapLineWriter } from '#core/snapping/snap-line-writer.ts'
import { SNAP_KINDS } from '#core/snapping/snap-kind.ts'

function collection(...features: readonly [GeoJSON.Geometry | null, object?][]) {
  return {
    type: 'FeatureCollection' as const,
    features: features.map(([geometry, properties]) => ({
      type: 'Feature' as const,
      geometry,
      properties: (properties ?? null) as GeoJSON.GeoJsonProperties,
    })),
  }
}

const SQUARE = [
  [0, 0],
  [1e-6, 0],
  [1e-6, 1e-6],
  [0, 0],
]

test('lines and rings of every geometry, on the grid, with their kind and name', () => {
  const writer = new SnapLineWriter()
  writer.addFeatures(
    'road',
    collection(
      [
        {
          type: 'LineString',
          coordinates: [
            [111.5, 40.8],
            [111.50000004, 40.8],
            [111.6, 40.9],
          ],
        },
        { name: '海拉尔大街' },
      ],
      [
        {
          type: 'MultiLineString',
          coordinates: [
            SQUARE,
            [
              [5, 5],
              [6, 6],
            ],
          ],
        },
        { name: 7 },
      ],
      [null],
      [{ type: 'Point', coordinates: [1, 1] }],
    ),
  )
  writer.addFeatures(
    'river',
    collection([
      {
        type: 'GeometryCollection',
        geometries: [{ type: 'MultiPolygon', coordinates: [[SQUARE], [SQUARE]] }],
      },
      { name: '海拉尔大街' },
    ]),
  )
  writer.addOutlines('building', [0, 3, 3, 4], [0, 0, 10, 0, 10, 10, 50, 50])
  const { points, lineStart, kind, name, names } = writer.finish()
  expect([...lineStart]).toEqual([0, 2, 6, 8, 12, 16, 20])
  expect([...kind].map((at) => SNAP_KINDS[at])).toEqual([
    'road',
    'road',
    'road',
    'river',
    'river',
    'building',
  ])
  expect([...name]).toEqual([0, -1, -1, 0, 0, -1])
  expect(names).toEqual(['海拉尔大街'])
  expect([...points.subarray(0, 4)]).toEqual([1_115_000_000, 408_000_000, 1_116_000_000, 409_000_000])
  expect([...points.subarray(32)]).toEqual([0, 0, 10, 0, 10, 10, 0, 0])
})

test('nothing added is nothing', () => {
  const { lineStart, segments, names } = new SnapLineWriter().finish()
  expect([[...lineStart], segments.byteLength, names]).toEqual([[0], 0, []])
})
