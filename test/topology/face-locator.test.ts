import { booleanPointInPolygon, circle, booleanIntersects, polygon } from '@turf/turf'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dissolve } from '#core/topology/dissolve.ts'
import { FaceLocator } from '#core/topology/face-locator.ts'
import { labelPoints } from '#core/topology/label-points.ts'
import { labelsInRing } from '#core/topology/labels-in-ring.ts'
import { outlinePolygons } from '#core/topology/outline-polygons.ts'
import { labelledLattice } from '../builders/labelled-lattice.ts'

const { topology } = labelledLattice(['AAAAA', 'AAAAA', 'AAAAA', 'AAAAA'])
const faces = Int32Array.from({ length: topology.faceCount }, (_, face) => face)
const outlines = dissolve(topology, faces)
const polygons = new Map([...outlinePolygons(outlines)].map(([face, [rings]]) => [face, polygon(rings!)]))
const locator = new FaceLocator(topology)
const place = fc.record({
  lng: fc.double({ min: 111.59, max: 111.66, noNaN: true }),
  lat: fc.double({ min: 40.79, max: 40.85, noNaN: true }),
})

describe('finding faces by place', () => {
  test('the face at a position is the one that Turf says contains it', () => {
    fc.assert(
      fc.property(place, ({ lng, lat }) => {
        const expected = [...polygons]
          .filter(([, shape]) => booleanPointInPolygon([lng, lat], shape))
          .map(([face]) => face)
        const found = locator.at(lng, lat)
        if (expected.length === 0) expect(found).toBe(-1)
        else expect(expected).toContain(found)
      }),
      { numRuns: 300 },
    )
  })

  test('a brush touches the faces that meet its disc', () => {
    fc.assert(
      fc.property(place, fc.integer({ min: 20, max: 2000 }), ({ lng, lat }, radius) => {
        const found = new Set(locator.near(lng, lat, radius))
        const inner = circle([lng, lat], radius * 0.98, { units: 'meters', steps: 64 })
        const outer = circle([lng, lat], radius * 1.02, { units: 'meters', steps: 64 })
        for (const [face, shape] of polygons) {
          if (booleanIntersects(shape, inner)) expect(found.has(face)).toBe(true)
          else if (!booleanIntersects(shape, outer)) expect(found.has(face)).toBe(false)
        }
      }),
      { numRuns: 100 },
    )
  })

  test('inner points lie inside their faces, and a ring picks the faces whose inner point it holds', () => {
    const points = labelPoints(outlines)
    for (const [face, [lng, lat]] of points) expect(locator.at(lng, lat)).toBe(face)
    const ring = outlinePolygons(
      dissolve(
        topology,
        faces.map((face) => (face === 7 ? 0 : -1)),
      ),
    ).get(0)![0]![0]!
    expect(labelsInRing(points, ring)).toEqual([7])
  })
})
