import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dissolve } from '#core/topology/dissolve.ts'
import { measureTopology } from '#core/topology/measure-topology.ts'
import { outlinePolygons } from '#core/topology/outline-polygons.ts'
import { RegionIndex } from '#core/topology/region-index.ts'
import { labelledLattice } from '../builders/labelled-lattice.ts'

describe('regions kept current by moves equal regions from scratch', () => {
  test('outline, area, border, parts and neighbours agree after random moves', () => {
    const moves = fc.array(fc.record({ face: fc.nat({ max: 29 }), to: fc.integer({ min: -1, max: 3 }) }), {
      maxLength: 25,
    })
    fc.assert(
      fc.property(moves, (list) => {
        const { topology, labels } = labelledLattice(['AAABBB', 'AAABBB', 'CCCDDD', 'CCCDDD', '......'])
        const measures = measureTopology(topology)
        const index = new RegionIndex(topology, measures, labels)
        for (const { face, to } of list) {
          index.relabel(face, to)
          labels[face] = to
        }
        const fresh = new RegionIndex(topology, measures, labels)
        const outlines = outlinePolygons(dissolve(topology, labels))
        for (let region = 0; region < 4; region++) {
          expect(outlinePolygons(index.outline(region)).get(region)).toEqual(outlines.get(region))
          expect(index.partCount(region)).toBe(outlines.get(region)?.length ?? 0)
          expect(index.areaSquareDecimeters(region)).toBe(fresh.areaSquareDecimeters(region))
          expect(index.borderCentimeters(region)).toBe(fresh.borderCentimeters(region))
          expect(index.faceCount(region)).toBe(fresh.faceCount(region))
          expect(sorted(index.neighbours(region))).toEqual(sorted(fresh.neighbours(region)))
        }
      }),
      { numRuns: 200 },
    )
  })

  test('parts that touch at a corner do not count as connected', () => {
    const { topology, labels } = labelledLattice(['AB', 'BA'])
    const index = new RegionIndex(topology, measureTopology(topology), labels)
    expect([index.partCount(0), index.partCount(1)]).toEqual([2, 2])
    expect(index.sharedCentimeters(0, 1)).toBe(index.sharedCentimeters(1, 0))
  })
})

function sorted(neighbours: ReadonlyMap<number, number>): [number, number][] {
  return [...neighbours].toSorted(([a], [b]) => a - b)
}
