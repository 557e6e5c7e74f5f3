import { booleanPointInPolygon, circle, booleanIntersects, polygon } from '@turf/turf'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { moveVertices } from '#core/editing/move-vertices.ts'
import { BoxIndex } from '#core/topology/box-index.ts'
import { arcBox } from '#core/topology/arc-box.ts'
import { dissolve } from '#core/topology/dissolve.ts'
import { EditableTopology } from '#core/topology/editable-topology.ts'
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

  test('where borders moved, touching their faces gives what a new locator finds', () => {
    let moves = 0
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: -4000, max: 4000 }), fc.nat()), {
          minLength: 1,
          maxLength: 6,
        }),
        fc.array(place, { minLength: 1, maxLength: 8 }),
        (edits, places) => {
          const live = new EditableTopology(topology)
          const arcs = new BoxIndex(
            () => live.arcStart.length,
            (arc, box) => arcBox(live, arc, box),
          )
          const following = new FaceLocator(live)
          for (const [at, where, dx, dy] of edits) {
            const arc = at % live.arcStart.length
            const index = where % (live.arcEnd[arc]! - live.arcStart[arc]!)
            const moved = moveVertices({ topology: live, arcs }, [{ arc, index }], [dx, (dy % 8000) - 4000])
            for (const { lng, lat } of places) following.at(lng, lat)
            if (!moved.ok) continue
            moves++
            live.apply(moved.value)
            for (const { arc: bent } of moved.value.arcs) {
              arcs.touch(bent)
              for (const side of [2 * bent, 2 * bent + 1]) following.touch(live.face[side]!)
            }
          }
          const fresh = new FaceLocator(live)
          for (const { lng, lat } of places) {
            expect(following.at(lng, lat)).toBe(fresh.at(lng, lat))
            expect(following.near(lng, lat, 300)).toEqual(fresh.near(lng, lat, 300))
          }
        },
      ),
      { numRuns: 60 },
    )
    expect(moves).toBeGreaterThan(20)
  })
})
