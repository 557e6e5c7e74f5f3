import { expect, test } from 'vitest'
import { regionNeighbours } from '#app/map/region-neighbours.ts'
import { labelledLattice } from '../builders/labelled-lattice.ts'

function around(picture: readonly string[]): Record<string, string> {
  const { topology, labels } = labelledLattice(picture)
  const letter = (region: number): string => String.fromCharCode(65 + region)
  return Object.fromEntries(
    [...regionNeighbours(topology, labels)].map(([region, others]) => [
      letter(region),
      [...others].map(letter).sort().join(''),
    ]),
  )
}

test('regions that share a border are neighbours, whatever the number of shared arcs', () => {
  expect(around(['AAB', 'ACB', 'CCB'])).toEqual({ A: 'BC', B: 'AC', C: 'AB' })
})

test('regions that touch at a corner only are not neighbours', () => {
  expect(around(['AB', 'CD'])).toEqual({ A: 'BC', B: 'AD', C: 'AD', D: 'BC' })
})

test('the unassigned are nobody’s neighbour, and a region among them has none', () => {
  expect(around(['...', '.A.', '..B'])).toEqual({ A: '', B: '' })
})
