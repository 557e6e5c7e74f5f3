import { expect, test } from 'vitest'
import { residentExtent } from '#core/analysis/resident-extent.ts'
import { latticeCity } from '../builders/lattice-city.ts'

const city = latticeCity(8, 8)

test('the extent of residents is where they live, not where the land is', () => {
  const corner = city.figures.residents.map((_, face) => {
    const owner = city.jurisdictions[city.faceOwner[face]!]!.id
    return owner === 'grid:1,1' || owner === 'grid:2,1' ? 1000 : 0
  })
  const [west, south, east, north] = residentExtent({
    ...city,
    figures: { ...city.figures, residents: corner },
  })!
  expect(west).toBeGreaterThan(111.6)
  expect(east).toBeLessThan(111.635)
  expect(south).toBeGreaterThan(40.8)
  expect(north).toBeLessThan(40.825)
})

test('without residents there is no extent', () => {
  const nobody = new Int32Array(city.figures.residents.length)
  expect(residentExtent({ ...city, figures: { ...city.figures, residents: nobody } })).toBeNull()
})
