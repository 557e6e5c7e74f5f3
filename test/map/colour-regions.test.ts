import fc from 'fast-check'
import { expect, test } from 'vitest'
import { colourRegions } from '#app/map/colour-regions.ts'
import { regionNeighbours } from '#app/map/region-neighbours.ts'
import type { RegionNeighbours } from '#app/map/region-neighbours.ts'
import { labelledLattice } from '../builders/labelled-lattice.ts'

const NOTHING_BEFORE: ReadonlyMap<number, number> = new Map()

function neighboursOf(picture: readonly string[]): RegionNeighbours {
  const { topology, labels } = labelledLattice(picture)
  return regionNeighbours(topology, labels)
}

function clashes(neighbours: RegionNeighbours, colours: ReadonlyMap<number, number>): number {
  let count = 0
  for (const [region, others] of neighbours) {
    for (const other of others) if (colours.get(region) === colours.get(other)) count++
  }
  return count / 2
}

const nobody = (): null => null

/** Every cell its own region: a planar graph. */
const cells = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .map(([columns, rows]) =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_unused, column) =>
        String.fromCharCode(65 + row * columns + column),
      ).join(''),
    ),
  )

test('neighbours always differ with eight colours', () => {
  fc.assert(
    fc.property(cells, (picture) => {
      const neighbours = neighboursOf(picture)
      const colours = colourRegions(neighbours, { colours: 8, chosen: nobody, before: NOTHING_BEFORE })
      expect(colours.size).toBe(neighbours.size)
      expect(clashes(neighbours, colours)).toBe(0)
    }),
    { numRuns: 30 },
  )
})

test('six colours are enough for a region with five neighbours that all meet each other in a ring', () => {
  const neighbours = neighboursOf(['AABB', 'ADDB', 'CDDE', 'CCEE'])
  const colours = colourRegions(neighbours, { colours: 6, chosen: nobody, before: NOTHING_BEFORE })
  expect(clashes(neighbours, colours)).toBe(0)
})

test('a colour chosen by hand stands, and the neighbours give way', () => {
  const neighbours = neighboursOf(['ABC'])
  const before = new Map([
    [0, 2],
    [1, 5],
    [2, 1],
  ])
  const colours = colourRegions(neighbours, {
    colours: 8,
    chosen: (region) => (region === 1 ? 2 : null),
    before,
  })
  expect(colours.get(1)).toBe(2)
  expect(colours.get(0)).not.toBe(2)
  expect(colours.get(2)).toBe(1)
})

test('two neighbours that were both coloured by hand keep their colours even when they are the same', () => {
  const colours = colourRegions(neighboursOf(['AB']), {
    colours: 8,
    chosen: () => 3,
    before: NOTHING_BEFORE,
  })
  expect([...colours.values()]).toEqual([3, 3])
})

test('a colour chosen from a longer palette is left to the program', () => {
  const colours = colourRegions(neighboursOf(['AB']), {
    colours: 4,
    chosen: () => 9,
    before: NOTHING_BEFORE,
  })
  expect([...colours.values()].every((colour) => colour < 4)).toBe(true)
})

test('after an edit only regions that clash with a neighbour change their colour', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('A', 'B', 'C', 'D', 'E'), { minLength: 16, maxLength: 16 }),
      (letters) => {
        const rows = [0, 4, 8, 12].map((start) => letters.slice(start, start + 4).join(''))
        const neighbours = neighboursOf(rows)
        const before = new Map([
          [0, 0],
          [1, 1],
          [2, 2],
          [3, 3],
          [4, 4],
        ])
        const colours = colourRegions(neighbours, { colours: 8, chosen: nobody, before })
        for (const [region, colour] of colours) expect(colour).toBe(before.get(region))
      },
    ),
    { numRuns: 30 },
  )
})

test('of two neighbours that clash one keeps its colour', () => {
  const before = new Map([
    [0, 6],
    [1, 6],
    [2, 0],
  ])
  const colours = colourRegions(neighboursOf(['ABC']), { colours: 8, chosen: nobody, before })
  expect(colours.get(0)).toBe(6)
  expect(colours.get(1)).not.toBe(6)
  expect(colours.get(2)).toBe(0)
})
