import { area, featureCollection, polygon, union } from '@turf/turf'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dissolve } from '#core/topology/dissolve.ts'
import { outlinePolygons } from '#core/topology/outline-polygons.ts'
import type { PolygonCoordinates } from '#core/topology/outline-polygons.ts'
import { labelledLattice } from '../builders/labelled-lattice.ts'
import type { LabelledLattice } from '../builders/labelled-lattice.ts'

/** Shells and holes of each label of a picture, e.g. `{ A: [1] }` = one polygon with one hole. */
function holesByLabel(picture: readonly string[]): Record<string, number[]> {
  const { topology, labels } = labelledLattice(picture)
  const entries = [...outlinePolygons(dissolve(topology, labels))].map(
    ([label, polygons]) =>
      [String.fromCharCode(65 + label), polygons.map((rings) => rings.length - 1)] as const,
  )
  return Object.fromEntries(entries)
}

describe('the outline of a group of faces is the arcs that exactly one side uses', () => {
  test('neighbours join into one polygon', () => {
    expect(holesByLabel(['AAB', 'ABB'])).toEqual({ A: [0], B: [0] })
  })

  test('pieces apart are polygons of their own', () => {
    expect(holesByLabel(['ABA'])).toEqual({ A: [0, 0], B: [0] })
  })

  test('pieces that only touch at a corner are polygons of their own', () => {
    expect(holesByLabel(['AB', 'BA'])).toEqual({ A: [0, 0], B: [0, 0] })
  })

  test('a ring-shaped group has a hole, and the enclave in it is a polygon', () => {
    expect(holesByLabel(['AAA', 'ABA', 'AAA'])).toEqual({ A: [1], B: [0] })
  })

  test('a hole that touches the shell at a corner is a hole, not a pinched shell', () => {
    expect(holesByLabel(['.AAA', 'AB.A', 'AAAA'].map((row) => row.padEnd(4, '.')))).toEqual({
      A: [1],
      B: [0],
    })
    expect(holesByLabel(['AAA', 'AB.', 'AA.'])).toEqual({ A: [0], B: [0] })
    expect(holesByLabel(['BAA', 'ABA', 'AAA'])).toEqual({ A: [1], B: [0, 0] })
  })

  test('two holes that touch at a corner are two holes', () => {
    expect(holesByLabel(['AAAA', 'ABAA', 'AABA', 'AAAA'])).toEqual({ A: [2], B: [0, 0] })
  })

  test('an enclave in an enclave belongs to the right hole', () => {
    expect(holesByLabel(['AAAAA', 'ABBBA', 'ABABA', 'ABBBA', 'AAAAA'])).toEqual({ A: [1, 0], B: [1] })
  })

  test('faces without a label give no outline', () => {
    expect(holesByLabel(['A.', '..'])).toEqual({ A: [0] })
    expect(holesByLabel(['..'])).toEqual({})
  })
})

describe('outlines against Turf', () => {
  test('every outline has the area of the Turf union to 1e-9, and no ring visits a position twice', () => {
    const picture = fc.array(
      fc.string({ unit: fc.constantFrom('A', 'B', 'C', '.'), minLength: 6, maxLength: 6 }),
      {
        minLength: 5,
        maxLength: 5,
      },
    )
    fc.assert(
      fc.property(picture, fc.nat(), (rows, seed) => {
        const lattice = labelledLattice(rows, seed)
        for (const [label, polygons] of outlinePolygons(dissolve(lattice.topology, lattice.labels))) {
          const expected = turfUnion(lattice, label)
          const outline = polygons.reduce((sum, rings) => sum + area(polygon(rings)), 0)
          expect(Math.abs(outline - expected) / expected).toBeLessThan(1e-9)
          for (const ring of polygons.flat()) {
            const positions = ring.slice(1).map((position) => position.join())
            expect(new Set(positions).size).toBe(positions.length)
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})

function turfUnion({ topology, labels }: LabelledLattice, label: number): number {
  const single = outlinePolygons(dissolve(topology, Int32Array.from(labels.keys())))
  const members: PolygonCoordinates[] = []
  for (const [face, polygons] of single) if (labels[face] === label) members.push(...polygons)
  if (members.length === 1) return area(polygon(members[0]!))
  return area(union(featureCollection(members.map((rings) => polygon(rings))))!)
}
