import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { buildTopology } from '#core/topology/build-topology.ts'
import { OUTSIDE } from '#core/topology/topology.ts'
import { exactCoverage } from '../arbitrary/coverage.ts'
import { facePolygons } from '../builders/face-polygons.ts'
import { fromAscii } from '../builders/from-ascii.ts'
import { fromPolygons } from '../builders/read-geojson.ts'
import { checkTopology } from './check-topology.ts'
import { geosCoverage } from './geos-coverage.ts'

vi.setConfig({ testTimeout: 30_000 })

const build = (picture: string, jitter = 0.4) => buildTopology(fromAscii(picture, { jitter }).flat)

describe('polygons that fit exactly', () => {
  it('share each border once: three letters in a square make two nodes of three and four arcs more', () => {
    const { topology, faceFeature, defects, toleranceMeters } = build('AAB / ACB / CCB')
    expect(checkTopology(topology)).toEqual([])
    expect([...faceFeature]).toEqual([0, 1, 2])
    expect(topology.arcStart.length).toBe(6)
    expect(topology.nodeCount).toBe(4)
    expect(defects).toEqual([])
    expect(toleranceMeters).toBe(0)
  })

  it('keep an enclave as a hole of the feature around it and a face of its own', () => {
    const { topology, faceFeature } = build('AAA / ABA / AAA')
    expect(checkTopology(topology)).toEqual([])
    expect([...faceFeature]).toEqual([0, 1])
    expect([...topology.faceRingStart, ...topology.faceRingEnd]).toEqual([0, 2, 2, 3])
    expect(topology.arcStart.length).toBe(2)
  })

  it('nest an enclave in an enclave in a ring-shaped street', () => {
    const { topology, faceFeature, defects } = build('AAAAA / ABBBA / ABCBA / ABBBA / AAAAA')
    expect(checkTopology(topology)).toEqual([])
    expect([...faceFeature]).toEqual([0, 1, 2])
    expect(defects).toEqual([])
  })

  it('have one face for each piece of a feature: an exclave is flagged by the count, not deleted', () => {
    const { topology, faceFeature } = build('ABA / ABA')
    expect(checkTopology(topology)).toEqual([])
    expect([...faceFeature]).toEqual([0, 0, 1])
  })

  it('meet four at a corner without the corner joining opposite ones', () => {
    const { topology, faceFeature } = build('AB / BA')
    expect(checkTopology(topology)).toEqual([])
    expect([...faceFeature]).toEqual([0, 0, 1, 1])
    const borders = topology.face.filter((f, h) => f !== OUTSIDE && topology.face[h ^ 1] !== OUTSIDE)
    expect(borders.length / 2).toBe(4)
  })

  it('join the parts of a MultiPolygon that share an edge into one face', () => {
    const square = (x: number) => [
      [
        [x, 0],
        [x + 0.001, 0],
        [x + 0.001, 0.001],
        [x, 0.001],
      ],
    ]
    const { topology, faceFeature, defects } = buildTopology(fromPolygons([[square(0), square(0.001)]]))
    expect(checkTopology(topology)).toEqual([])
    expect([...faceFeature]).toEqual([0])
    expect(defects).toEqual([])
  })

  it('take a ring apart that touches itself at a point: shell and hole', async () => {
    const ring = [
      [0, 0],
      [2, 0],
      [2, 2],
      [1, 1],
      [2, 3],
      [0, 3],
      [0.5, 2],
      [1, 1],
      [0.5, 1.5],
      [0, 2],
    ].map(([x, y]) => [x! / 1000, y! / 1000])
    const { topology, defects } = buildTopology(fromPolygons([[[ring]]]))
    expect(checkTopology(topology)).toEqual([])
    expect(await geosCoverage(facePolygons(topology, 'steps'))).toMatchObject({ invalidPolygons: 0 })
    expect(defects.filter(({ outcome }) => outcome === 'refused')).toEqual([])
  })

  it('keep a wide hole as OUTSIDE and say so', () => {
    const { topology, defects } = build('AAA / A.B / ABB')
    expect(checkTopology(topology)).toEqual([])
    expect(defects).toHaveLength(1)
    expect(defects[0]).toMatchObject({
      kind: 'gap',
      outcome: 'kept',
      reason: 'gap-too-wide',
      features: [0, 1],
    })
    expect(defects[0]!.areaSquareMeters).toBeGreaterThan(5_000)
  })

  it('subtract an island from the gap that it lies in', () => {
    const around = 'AAAAA / A...A / A.B.A / A...A / AAAAA'
    const [withIsland, without] = [build(around, 0), build(around.replace('B', '.'), 0)]
    expect(checkTopology(withIsland.topology)).toEqual([])
    const ratio = withIsland.defects[0]!.areaSquareMeters / without.defects[0]!.areaSquareMeters
    expect(ratio).toBeCloseTo(8 / 9, 6)
  })

  it('leave components apart that lie apart', () => {
    const { topology } = build('A..B / .... / C..C')
    expect(checkTopology(topology)).toEqual([])
    expect(topology.faceCount).toBe(4)
  })

  it('give the same faces whatever way the rings wind and wherever they start (8 of 8 ways)', () => {
    const { flat } = fromAscii('AAAA / ABBA / AAAA', { jitter: 0.3 })
    const plain = buildTopology(flat).topology
    for (let way = 0; way < 8; way++) {
      const coordinates = flat.coordinates.slice()
      for (let r = 0; r < flat.ringStart.length - 1; r++) {
        if (((way >> r) & 1) === 0) continue
        const [from, to] = [flat.ringStart[r]!, flat.ringStart[r + 1]!]
        for (let i = from; i < to; i++) {
          const mirror = from + to - 1 - i
          coordinates.set(flat.coordinates.subarray(2 * mirror, 2 * mirror + 2), 2 * i)
        }
      }
      const { topology, defects } = buildTopology({ ...flat, coordinates })
      expect(defects).toEqual([])
      expect(checkTopology(topology)).toEqual([])
      expect([...topology.points].sort()).toEqual([...plain.points].sort())
    }
  })

  it('give nothing from nothing', () => {
    const { topology, defects } = buildTopology(fromPolygons([]))
    expect(checkTopology(topology)).toEqual([])
    expect(topology.faceCount).toBe(0)
    expect(defects).toEqual([])
  })
})

describe('invariants T1, T2, T3, T5', () => {
  it('hold for random partitions, and nothing is reported', () => {
    fc.assert(
      fc.property(exactCoverage(false), ({ flat }) => {
        const { topology, faceFeature, defects, toleranceMeters } = buildTopology(flat)
        expect(checkTopology(topology)).toEqual([])
        expect(defects).toEqual([])
        expect(toleranceMeters).toBe(0)
        expect(new Set(faceFeature).size).toBe(flat.featureCount)
      }),
      { numRuns: 120 },
    )
  })

  it('hold for random partitions with gaps, and every gap is kept and reported', () => {
    fc.assert(
      fc.property(exactCoverage(true), ({ flat }) => {
        const { topology, faceFeature, defects } = buildTopology(flat)
        expect(checkTopology(topology)).toEqual([])
        for (const defect of defects) expect(defect).toMatchObject({ kind: 'gap', reason: 'gap-too-wide' })
        expect(new Set(faceFeature).size).toBe(flat.featureCount)
      }),
      { numRuns: 120 },
    )
  })

  it('are seen alike by GEOS: valid polygons, a valid coverage, union area = sum of areas', async () => {
    await fc.assert(
      fc.asyncProperty(exactCoverage(true), async ({ flat }) => {
        const verdict = await geosCoverage(facePolygons(buildTopology(flat).topology, 'steps'))
        expect(verdict.invalidPolygons).toBe(0)
        expect(verdict.isCoverage).toBe(true)
        expect(verdict.unionArea / verdict.sumOfAreas).toBeCloseTo(1, 12)
      }),
      { numRuns: 40 },
    )
  })
})
