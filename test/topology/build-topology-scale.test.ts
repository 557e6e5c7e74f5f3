import { featureCollection, polygon, union } from '@turf/turf'
import { describe, expect, it, vi } from 'vitest'
import { ringAreaSquareMeters } from '#core/geometry/ring-area.ts'
import { buildTopology } from '#core/topology/build-topology.ts'
import type { FlatPolygons } from '#core/topology/flat-polygons.ts'
import { facePolygons } from '../builders/face-polygons.ts'
import { fromAscii } from '../builders/from-ascii.ts'
import { fromPolygons } from '../builders/read-geojson.ts'
import { checkTopology } from './check-topology.ts'

vi.setConfig({ testTimeout: 30_000 })

/** A star-shaped ring around (x, y) with a wavy border, in degrees. */
function blob(count: number, radius: number, x = 111.7, y = 40.8): number[][] {
  return Array.from({ length: count }, (_, i) => {
    const angle = (2 * Math.PI * i) / count
    const r = radius * (1 + 0.2 * Math.sin(9 * angle) + 0.0001 * Math.sin(3001 * angle))
    return [x + r * Math.cos(angle), y + r * Math.sin(angle)]
  })
}

function timed(flat: FlatPolygons) {
  const start = performance.now()
  const built = buildTopology(flat)
  return { built, milliseconds: performance.now() - start }
}

describe('size (G10)', () => {
  it('one polygon of 1,000,000 vertices is built, and ten times the vertices take no hundred times as long', () => {
    const small = timed(fromPolygons([[[blob(100_000, 0.5)]]]))
    const large = timed(fromPolygons([[[blob(1_000_000, 1)]]]))
    expect(large.built.topology.faceCount).toBe(1)
    expect(large.built.defects.filter(({ outcome }) => outcome === 'refused')).toEqual([])
    expect(large.milliseconds).toBeLessThan(60 * small.milliseconds)
  })

  it('a polygon with 10,000 holes keeps them all', () => {
    const cell = 0.0002
    const holes = Array.from({ length: 10_000 }, (_, k) => {
      const [x, y] = [111.7 + ((k % 100) + 0.25) * cell, 40.8 + (Math.floor(k / 100) + 0.25) * cell]
      return [
        [x, y],
        [x, y + cell / 2],
        [x + cell / 2, y + cell / 2],
        [x + cell / 2, y],
      ]
    })
    const end = 100 * cell
    const shell = [
      [111.7, 40.8],
      [111.7 + end, 40.8],
      [111.7 + end, 40.8 + end],
      [111.7, 40.8 + end],
    ]
    const { topology, defects } = buildTopology(fromPolygons([[[shell, ...holes]]]))
    expect(topology.faceCount).toBe(1)
    expect(topology.faceRings.length).toBe(10_001)
    expect(defects).toHaveLength(10_000)
    expect(checkTopology(topology)).toEqual([])
  })

  it('a feature with 5,000 parts has 5,000 faces', () => {
    const parts = Array.from({ length: 5_000 }, (_, k) => [
      blob(8, 0.0004, 111.7 + (k % 70) * 0.001, 40.8 + Math.floor(k / 70) * 0.001),
    ])
    const { topology, faceFeature, defects } = buildTopology(fromPolygons([parts]))
    expect(topology.faceCount).toBe(5_000)
    expect(new Set(faceFeature)).toEqual(new Set([0]))
    expect(defects).toEqual([])
  })
})

describe('against other libraries (G12)', () => {
  const picture = 'AABBCC / AADBEC / FFDDEE / FGGHHE'

  it('the union of a lattice turned by 0.001 radian has the area that Turf finds, to 1e-9', () => {
    const { topology } = buildTopology(fromAscii(picture, { turn: 0.001 }).flat)
    const polygons = facePolygons(topology)
    const merged = union(featureCollection(polygons.map((rings) => polygon(rings))))!
    const areaOf = (rings: readonly (readonly (readonly number[])[])[]) =>
      rings.reduce((sum, ring) => {
        const steps = ring.slice(0, -1).flatMap(([x, y]) => [Math.round(x! * 1e7), Math.round(y! * 1e7)])
        return sum + ringAreaSquareMeters(steps, 0, steps.length / 2)
      }, 0)
    const sum = polygons.reduce((total, rings) => total + areaOf(rings), 0)
    const ofTurf = areaOf(merged.geometry.coordinates as number[][][])
    expect(Math.abs(sum / ofTurf - 1)).toBeLessThan(1e-9)
  })

  it('area identity: |A ∪ B| + |A ∩ B| = |A| + |B| for turned lattices laid over each other, to the centimetre that crossings are rounded by', () => {
    for (let k = 0; k < 20; k++) {
      const a = fromAscii('AA.A / A.AA / AAAA', { turn: 0.001 * (k + 1) }).flat
      const b = fromAscii('.BBB / BB.B / B.BB', { turn: -0.0007 * k }).flat
      const both: FlatPolygons = {
        coordinates: Float64Array.of(...a.coordinates, ...b.coordinates),
        ringStart: Uint32Array.of(
          ...a.ringStart,
          ...b.ringStart.slice(1).map((s) => s + a.coordinates.length / 2),
        ),
        polygonStart: Uint32Array.of(
          ...a.polygonStart,
          ...b.polygonStart.slice(1).map((s) => s + a.ringStart.length - 1),
        ),
        polygonFeature: Uint32Array.of(...a.polygonFeature, ...b.polygonFeature.map(() => 1)),
        featureCount: 2,
      }
      const asIs = { toleranceMeters: 0, fillGapsUpToMeters: 0 }
      const area = (flat: FlatPolygons) => {
        const { topology } = buildTopology(flat, asIs)
        expect(checkTopology(topology)).toEqual([])
        return facePolygons(topology, 'steps')
          .flat()
          .reduce((sum, ring) => {
            const steps = ring.slice(0, -1).flat()
            return sum + ringAreaSquareMeters(steps, 0, steps.length / 2)
          }, 0)
      }
      const overlap = buildTopology(both, asIs)
        .defects.filter(({ kind }) => kind === 'overlap')
        .reduce((sum, { areaSquareMeters }) => sum + areaSquareMeters, 0)
      expect(Math.abs((area(both) + overlap) / (area(a) + area(b)) - 1)).toBeLessThan(1e-5)
    }
  })
})
