import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { FeatureCollection } from 'geojson'
import { describe, expect, it, vi } from 'vitest'
import { buildTopology } from '#core/topology/build-topology.ts'
import type { BuiltTopology } from '#core/topology/built-topology.ts'
import { OUTSIDE } from '#core/topology/topology.ts'
import { dirtyCoverage } from '../arbitrary/coverage.ts'
import { facePolygons } from '../builders/face-polygons.ts'
import { fromAscii } from '../builders/from-ascii.ts'
import { fromPolygons, readGeoJson } from '../builders/read-geojson.ts'
import { checkTopology } from './check-topology.ts'
import { geosCoverage } from './geos-coverage.ts'

vi.setConfig({ testTimeout: 30_000 })

const kinds = ({ defects }: BuiltTopology) => defects.map(({ kind, outcome }) => `${kind} ${outcome}`).sort()

/** A rectangle in units of 0.001 degree. */
const box = (west: number, south: number, east: number, north: number) =>
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ].map(([x, y]) => [111.7 + x! / 1000, 40.8 + y! / 1000])

const shape = (...ring: [number, number][]) => ring.map(([x, y]) => [111.7 + x / 1000, 40.8 + y / 1000])

describe('mending polygons that do not fit', () => {
  it('joins a T-junction: the longer border gets the vertex, no ground changes hands', () => {
    const west = shape([0, 0], [1, 0], [1, 2], [0, 2])
    const built = buildTopology(fromPolygons([[[west]], [[box(1, 0, 2, 1)]], [[box(1, 1, 2, 2)]]]))
    expect(checkTopology(built.topology)).toEqual([])
    expect(kinds(built)).toEqual(['unmatched-border repaired'])
    expect(built.topology.nodeCount).toBe(4)
  })

  it('closes a crack of 5 cm open to the outside, with a tolerance that it finds', () => {
    const crack = 5e-7 * 1000
    const built = buildTopology(fromPolygons([[[box(0, 0, 1, 1)]], [[box(1 + crack, 0, 2, 1)]]]))
    expect(checkTopology(built.topology)).toEqual([])
    expect(built.toleranceMeters).toBe(0.1)
    expect(built.topology.nodeCount).toBe(2)
    expect(built.defects.every(({ kind }) => kind === 'unmatched-border')).toBe(true)
    expect(Math.max(...built.defects.map(({ movedMeters }) => movedMeters))).toBeCloseTo(0.042, 2)
  })

  it('takes away an overlap of 5 cm and says where it was and how large', () => {
    const built = buildTopology(fromPolygons([[[box(0, 0, 1, 1)]], [[box(0.9995, 0, 2, 1)]]]))
    expect(checkTopology(built.topology)).toEqual([])
    expect(built.defects).toHaveLength(1)
    expect(built.defects[0]).toMatchObject({ kind: 'overlap', outcome: 'repaired', features: [0, 1] })
    expect(built.defects[0]!.areaSquareMeters).toBeGreaterThan(4)
    expect(built.defects[0]!.areaSquareMeters).toBeLessThan(5)
  })

  it('fills a sliver gap with the neighbour of the longest border, and keeps it when told to', () => {
    const around = shape([0, 0], [3, 0], [3, 3], [0, 3])
    const hole = shape([1, 1], [2, 1], [2, 2], [1, 2])
    const inside = shape([1, 1], [2, 1], [2, 1.99], [1, 1.99])
    const flat = fromPolygons([[[around, hole]], [[inside]]])
    const filled = buildTopology(flat, { toleranceMeters: 0 })
    expect(checkTopology(filled.topology)).toEqual([])
    expect(kinds(filled)).toContain('gap repaired')
    expect(filled.topology.face.filter((f) => f === OUTSIDE)).toHaveLength(1)
    const kept = buildTopology(flat, { fillGapsUpToMeters: 0 })
    expect(checkTopology(kept.topology)).toEqual([])
    expect(kinds(kept)).toContain('gap kept')
  })

  it('gives an overlap that is no sliver to the smaller, the larger or the first feature, as asked', () => {
    const flat = fromPolygons([[[box(0, 0, 3, 3)]], [[box(2, 1, 4, 2)]]])
    const border = (overlapRule: 'smaller' | 'larger' | 'first') => {
      const built = buildTopology(flat, { overlapRule })
      expect(checkTopology(built.topology)).toEqual([])
      return built.faceFeature.length + facePolygons(built.topology)[1]!.flat().length
    }
    expect(border('smaller')).toBe(border('smaller'))
    expect(
      facePolygons(buildTopology(flat).topology)[1]!
        .flat()
        .map(([x]) => x!),
    ).toContain(111.702)
    const larger = facePolygons(buildTopology(flat, { overlapRule: 'larger' }).topology)[1]!.flat()
    expect(Math.min(...larger.map(([x]) => x!))).toBeCloseTo(111.703, 7)
  })

  it('keeps a compound drawn over its street: the street gets a hole', () => {
    const built = buildTopology(fromPolygons([[[box(0, 0, 3, 3)]], [[box(1, 1, 2, 2)]]]))
    expect(checkTopology(built.topology)).toEqual([])
    expect([...built.faceFeature]).toEqual([0, 1])
    expect([...built.topology.faceRingEnd]).toEqual([2, 3])
    expect(kinds(built)).toEqual(['overlap repaired'])
  })

  it('refuses a polygon given twice the second time, by name', () => {
    const built = buildTopology(fromPolygons([[[box(0, 0, 1, 1)]], [[box(0, 0, 1, 1)]]]))
    expect(checkTopology(built.topology)).toEqual([])
    expect([...built.faceFeature]).toEqual([0])
    expect(kinds(built)).toEqual(['duplicate-polygon refused', 'duplicate-polygon repaired'])
    expect(built.defects.find(({ outcome }) => outcome === 'refused')).toMatchObject({
      features: [1],
      reason: 'covered-by-others',
    })
  })

  it('counts the same defects and makes as many arcs with the features in any order', () => {
    const { flat } = fromAscii('AABB / ACCB / DDEE', { turn: 0.001 })
    const rings = facePolygons(buildTopology(flat).topology)
    const shifted = rings.map((polygon, k) =>
      polygon.map((ring) => ring.map(([x, y]) => [x! + k * 3e-8, y!])),
    )
    const figure = (order: readonly number[]) => {
      const { topology, defects } = buildTopology(fromPolygons(order.map((k) => [shifted[k]!])))
      expect(checkTopology(topology)).toEqual([])
      return [topology.arcStart.length, topology.points.length, defects.length]
    }
    expect(figure([4, 2, 0, 1, 3])).toEqual(figure([0, 1, 2, 3, 4]))
  })

  it('upholds the invariants on random coverages with noise, T-junctions, gaps and overlaps', () => {
    fc.assert(
      fc.property(dirtyCoverage(), ({ flat }) => {
        const { topology, faceFeature, defects } = buildTopology(flat)
        expect(checkTopology(topology)).toEqual([])
        const present = new Set([
          ...faceFeature,
          ...defects.flatMap((d) => (d.outcome === 'refused' ? d.features : [])),
        ])
        expect(present.size).toBe(flat.featureCount)
      }),
      { numRuns: 150 },
    )
  })

  it('leaves nothing that GEOS would call a gap, an overlap or an invalid polygon', async () => {
    await fc.assert(
      fc.asyncProperty(dirtyCoverage(), async ({ flat }) => {
        const verdict = await geosCoverage(facePolygons(buildTopology(flat).topology, 'steps'))
        expect(verdict.invalidPolygons).toBe(0)
        expect(verdict.isCoverage).toBe(true)
        expect(Math.abs(verdict.unionArea / verdict.sumOfAreas - 1)).toBeLessThan(1e-12)
      }),
      { numRuns: 60 },
    )
  })

  it('leaves no sliver between neighbours that noise of up to 1e-7 degree pulled apart (G04)', () => {
    const picture = 'AABBC / DDBEC / DFFEC'
    const { flat } = fromAscii(picture, { turn: 0.001 })
    const exact = buildTopology(fromAscii(picture).flat).topology
    for (const noise of [1e-12, 1e-11, 1e-10, 1e-9, 1e-8, 1e-7]) {
      const coordinates = flat.coordinates.map((v, i) => v + noise * Math.sin(i * 12.9898) * Math.cos(i))
      const { topology } = buildTopology({ ...flat, coordinates })
      expect(checkTopology(topology)).toEqual([])
      expect(topology.faceCount).toBe(6)
      expect(topology.arcStart.length).toBe(exact.arcStart.length)
    }
  })

  it('is stable: what it made fits, and goes through again unchanged (G04)', () => {
    fc.assert(
      fc.property(dirtyCoverage(), ({ flat }) => {
        const first = buildTopology(flat).topology
        const made = fromPolygons(facePolygons(first).map((polygon) => [polygon]))
        const again = buildTopology(made, { toleranceMeters: 0 })
        expect(again.defects.filter(({ kind }) => kind !== 'gap')).toEqual([])
        expect(again.topology.faceCount).toBe(first.faceCount)
        expect(again.topology.points.toSorted()).toEqual(first.points.toSorted())
      }),
      { numRuns: 60 },
    )
  })
})

const REAL = '../shared/data/real'
const read = (name: string) =>
  readGeoJson(JSON.parse(readFileSync(`${REAL}/${name}.geojson`, 'utf8')) as FeatureCollection)

describe.skipIf(!existsSync(REAL))('real boundaries (skipped where ../shared/data/real is absent)', () => {
  it('Providence: 3,014 blocks fit exactly, no defect, 7,438 shared borders', () => {
    const built = buildTopology(read('providence-blocks'))
    expect(checkTopology(built.topology)).toEqual([])
    expect(built.defects).toEqual([])
    const borders = new Set<string>()
    const { face } = built.topology
    for (let h = 0; h < face.length; h += 2) {
      if (face[h]! < 0 || face[h + 1]! < 0) continue
      const pair = [built.faceFeature[face[h]!]!, built.faceFeature[face[h + 1]!]!]
      borders.add(pair.sort((a, b) => a - b).join())
    }
    expect(new Set(built.faceFeature).size).toBe(3014)
    expect(borders.size).toBe(7438)
  })

  for (const name of ['kolkata-wards', 'mumbai-slum-clusters']) {
    it(`${name}: after mending GEOS finds no gap of a sliver, no overlap and no invalid polygon`, async () => {
      const flat = read(name)
      const built = buildTopology(flat)
      expect(checkTopology(built.topology)).toEqual([])
      const polygons = facePolygons(built.topology, 'steps')
      const verdict = await geosCoverage(polygons)
      expect(verdict.invalidPolygons).toBe(0)
      expect(verdict.isCoverage).toBe(true)
      expect(Math.abs(verdict.unionArea / verdict.sumOfAreas - 1)).toBeLessThan(1e-12)
      const refused = new Set(built.defects.flatMap((d) => (d.outcome === 'refused' ? d.features : [])))
      expect(new Set([...built.faceFeature, ...refused]).size).toBe(flat.featureCount)
    })
  }
})
