import { apportion } from '../apportion.ts'
import type { Mesh } from '../mesh/mesh.ts'
import { ringMiddle } from '../plane/ring-middle.ts'
import { Random } from '../random.ts'
import type { StreetTotals } from './count-grids.ts'
import type { FormedCommunity } from './form-communities.ts'
import type { Grid } from './grid.ts'
import { urbanity } from './urbanity.ts'

/** The band a grid's households must lie in. */
const [LEAST, MOST] = [300, 500]
/** Grids whose middles are within this of each other north–south count as one row when numbered. */
const ROW_METERS = 350

/**
 * Numbers the grids of every community from west to east, row by row from north to south, and shares the
 * street's households and residents out to them.
 */
export function numberGrids(
  mesh: Mesh,
  communities: readonly FormedCommunity[],
  streets: readonly string[],
  totals: readonly StreetTotals[],
): Grid[] {
  return streets.flatMap((street, index) => {
    const own = communities.filter(({ division }) => division.parent === street)
    const faces = own.flatMap((community) =>
      inOrder(mesh, community.faces).map((face, at) => ({ face, at, division: community.division })),
    )
    const random = new Random(`households ${street}`)
    const total = totals[index]!
    const households = apportion(
      total.households,
      faces.map(() => 1 + 0.32 * random.bell()),
      () => LEAST,
      () => MOST,
    )
    const residents = apportion(
      total.residents,
      households.map((count) => count * (1 + 0.17 * random.bell())),
    )
    return faces.map(({ face, at, division }, i): Grid => {
      const ring = mesh.ring(face)
      const serial = String(at + 1).padStart(3, '0')
      return {
        code: `${division.code}${serial}`,
        name: `${division.name}第${at + 1}网格`,
        face,
        ring,
        community: division.code,
        street,
        isVillage: division.legalStatus === 'village',
        urbanity: urbanity(ringMiddle(ring)),
        households: households[i]!,
        residents: residents[i]!,
      }
    })
  })
}

function inOrder(mesh: Mesh, faces: readonly number[]): number[] {
  const places = faces.map((face) => ({ face, middle: ringMiddle(mesh.ring(face)) }))
  places.sort((a, b) => b.middle[1] - a.middle[1] || a.face - b.face)
  const rows: (typeof places)[] = []
  for (const place of places) {
    const row = rows.at(-1)
    if (row && row[0]!.middle[1] - place.middle[1] < ROW_METERS) row.push(place)
    else rows.push([place])
  }
  return rows.flatMap((row) =>
    row.sort((a, b) => a.middle[0] - b.middle[0] || a.face - b.face).map(({ face }) => face),
  )
}
