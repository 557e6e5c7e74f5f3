import { existsSync, readFileSync } from 'node:fs'
import type { FeatureCollection } from 'geojson'
import { describe, expect, it, vi } from 'vitest'
import { buildTopology } from '#core/topology/build-topology.ts'
import { validatePolygons } from '#core/topology/validate-polygons.ts'
import { fromAscii } from '../builders/from-ascii.ts'
import { fromPolygons, readGeoJson } from '../builders/read-geojson.ts'
import { checkTopology } from './check-topology.ts'

vi.setConfig({ testTimeout: 30_000 })

type Ring = readonly (readonly [number, number])[]

/** Rings in units of 0.001 degree near Hohhot; features → polygons → rings. */
const place = (features: readonly (readonly (readonly Ring[])[])[]) =>
  fromPolygons(
    features.map((polygons) =>
      polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [111.7 + x / 1000, 40.8 + y / 1000]))),
    ),
  )

const square = (x: number, y: number, size: number): Ring => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
]

/** Kinds that validation names; faces that building makes; kinds refused. */
function figure(...features: (readonly (readonly Ring[])[])[]) {
  const flat = place(features)
  const { topology, defects } = buildTopology(flat)
  expect(checkTopology(topology)).toEqual([])
  return {
    found: [...new Set(validatePolygons(flat).map(({ kind }) => kind))],
    faces: topology.faceCount,
    refused: defects.filter(({ outcome }) => outcome === 'refused').map(({ reason }) => reason),
  }
}

describe('faults within one polygon (G01)', () => {
  it('a bow-tie is a self-intersection; both halves stay', () => {
    const bow: Ring = [
      [0, 0],
      [2, 2],
      [2, 0],
      [0, 2],
    ]
    expect(figure([[bow]])).toEqual({ found: ['self-intersection'], faces: 2, refused: [] })
  })

  it('a figure of eight that touches at a vertex is one too when a lobe winds backwards', () => {
    const eight: Ring = [
      [0, 0],
      [1, 1],
      [2, 2],
      [2, 0],
      [1, 1],
      [0, 2],
    ]
    expect(figure([[eight]])).toEqual({ found: ['self-intersection'], faces: 2, refused: [] })
  })

  it('a spike is taken off', () => {
    const spiked: Ring = [
      [0, 0],
      [1, 0],
      [3, 0],
      [1, 0],
      [1, 1],
      [0, 1],
    ]
    expect(figure([[spiked]])).toEqual({ found: ['spike'], faces: 1, refused: [] })
  })

  it('a pentagram covers its middle (nonzero rule)', () => {
    const star = Array.from({ length: 5 }, (_, k) => {
      const angle = Math.PI / 2 + (k * 4 * Math.PI) / 5
      return [Math.cos(angle), Math.sin(angle)] as const
    })
    expect(figure([[star]])).toEqual({ found: ['self-intersection'], faces: 1, refused: [] })
  })

  it('a ring without area or with less than three positions is refused, its neighbour is not', () => {
    const line: Ring = [
      [5, 0],
      [6, 1],
      [7, 2],
    ]
    expect(figure([[line]], [[square(0, 0, 1)]])).toMatchObject({ faces: 1, refused: ['zero-area'] })
    expect(figure([[line.slice(0, 2)]], [[square(0, 0, 1)]])).toMatchObject({
      faces: 1,
      refused: ['too-few-points'],
    })
    expect(figure([], [[square(0, 0, 1)]])).toMatchObject({ faces: 1, refused: ['no-polygon'] })
  })

  it('positions repeated in a row are dropped and counted', () => {
    const ring: Ring = [
      [0, 0],
      [0, 0],
      [1, 0],
      [1, 1],
      [1, 1],
      [0, 1],
      [0, 0],
    ]
    const flat = place([[[ring]]])
    const found = validatePolygons(flat)
    expect(found.map(({ kind, outcome }) => [kind, outcome])).toEqual([
      ['duplicate-point', 'kept'],
      ['duplicate-point', 'kept'],
    ])
    expect(buildTopology(flat).topology.points.length / 2).toBe(5)
  })
})

describe('holes and parts (G02)', () => {
  const shell = square(0, 0, 4)

  it('a hole that touches the shell at a point is legal', () => {
    const hole: Ring = [
      [0, 0],
      [2, 1],
      [1, 2],
    ]
    expect(figure([[shell, hole]])).toEqual({ found: ['gap'], faces: 1, refused: [] })
  })

  it('a hole along the shell takes a bite', () => {
    expect(figure([[shell, square(0, 1, 2)]])).toMatchObject({ faces: 1, refused: [] })
  })

  it('a hole beyond the shell is named and has no effect', () => {
    expect(figure([[shell, square(6, 0, 1)]])).toEqual({
      found: ['hole-outside-shell'],
      faces: 1,
      refused: [],
    })
  })

  it('a hole that is all of the shell leaves nothing: refused', () => {
    expect(figure([[shell, shell]])).toMatchObject({ faces: 0, refused: ['collapsed'] })
  })

  it('a hole in a hole stays a hole', () => {
    expect(figure([[shell, square(1, 1, 2), square(1.5, 1.5, 1)]]).faces).toBe(1)
  })

  it('overlapping parts of one feature are one face', () => {
    expect(figure([[square(0, 0, 2)], [square(1, 1, 2)]])).toEqual({
      found: ['self-intersection'],
      faces: 1,
      refused: [],
    })
  })
})

describe('numbers that are no coordinates (G07)', () => {
  for (const bad of [Number.NaN, Infinity, -Infinity, 540, 1e308, 111.7e6]) {
    it(`${bad} is refused by name, the neighbour is built`, () => {
      const flat = fromPolygons([
        [
          [
            [
              [111.7, 40.8],
              [bad, 40.8],
              [111.8, 40.9],
            ],
          ],
        ],
        [
          [
            [
              [0, 0],
              [-0, 1],
              [1e-320, 1],
              [1, 1],
            ],
          ],
        ],
      ])
      const { topology, faceFeature, defects } = buildTopology(flat)
      expect(checkTopology(topology)).toEqual([])
      expect([...faceFeature]).toEqual([1])
      expect(defects.filter(({ outcome }) => outcome === 'refused')).toMatchObject([
        { kind: 'not-finite', features: [0], reason: 'not-finite' },
      ])
      expect(defects.flatMap(({ at }) => at).every(Number.isFinite)).toBe(true)
    })
  }

  it('the whole world and its corners are taken', () => {
    const world = fromPolygons([
      [
        [
          [
            [-180, -90],
            [180, -90],
            [180, 90],
            [-180, 90],
          ],
        ],
      ],
    ])
    expect(checkTopology(buildTopology(world).topology)).toEqual([])
  })
})

describe('validation', () => {
  it('finds nothing in a clean coverage and mends nothing in a dirty one', () => {
    expect(validatePolygons(fromAscii('AAB / ACB / CCB', { jitter: 0.4 }).flat)).toEqual([])
    const found = validatePolygons(place([[[square(0, 0, 2)]], [[square(1, 0, 2)]]]))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ kind: 'overlap', outcome: 'kept', features: [0, 1], movedMeters: 0 })
  })
})

const REAL = '../shared/data/real'
const count = (name: string) => {
  const found = validatePolygons(
    readGeoJson(JSON.parse(readFileSync(`${REAL}/${name}.geojson`, 'utf8')) as FeatureCollection),
  )
  const of = (kind: string) => found.filter((defect) => defect.kind === kind)
  const area = of('overlap').reduce((sum, { areaSquareMeters }) => sum + areaSquareMeters, 0)
  return { of, area }
}

describe.skipIf(!existsSync(REAL))('real boundaries (skipped where ../shared/data/real is absent)', () => {
  it('Kolkata: 20,100 m² of overlaps; the gaps that are wider than the grid', () => {
    const { of, area } = count('kolkata-wards')
    expect(area).toBeGreaterThan(19_900)
    expect(area).toBeLessThan(20_300)
    expect(of('gap')).toHaveLength(256)
    expect(of('gap').filter(({ areaSquareMeters }) => areaSquareMeters > 1000).length).toBeLessThan(10)
  })

  it('Mumbai: 2,588 repeated vertices (and one in a ring that is refused), 155 overlaps', () => {
    const { of } = count('mumbai-slum-clusters')
    expect(of('duplicate-point')).toHaveLength(2588)
    expect(of('overlap')).toHaveLength(155)
    expect(of('self-intersection')).toHaveLength(7)
    expect(of('spike')).toHaveLength(13)
  })
})
