import type { Division } from '../people/divisions.ts'
import type { Grid } from '../people/grid.ts'
import { samplePoints } from '../people/sample-points.ts'
import { distance } from '../plane/distance.ts'
import type { Point } from '../plane/point.ts'
import { ringContains } from '../plane/ring-contains.ts'
import { ringMiddle } from '../plane/ring-middle.ts'
import { Random } from '../random.ts'
import type { Facility } from './place-facilities.ts'

/** Usual floor area of a centre in m². */
const AREA = [1200, 4800] as const

/**
 * One service centre for every street and town, outside compounds where there is room: in the grid nearest to the
 * place that has half of the residents on either side, west and east, south and north.
 */
export function placeCentres(
  streets: readonly Division[],
  grids: readonly Grid[],
  builtUp: ReadonlyMap<string, readonly (readonly Point[])[]>,
): Facility[] {
  return streets.map(({ code, name }) => {
    const random = new Random(`centre ${code}`)
    const own = grids.filter(({ street }) => street === code)
    const middles = own.map(({ ring, residents }) => ({ middle: ringMiddle(ring), residents }))
    const median: Point = [medianOf(middles, 0), medianOf(middles, 1)]
    const far = middles.map(({ middle }) => distance(middle, median))
    const grid = own[far.indexOf(Math.min(...far))]!
    const points = samplePoints(grid.ring, 60, `centre ${code}`)
    const free = points.filter((point) => !builtUp.get(grid.code)!.some((ring) => ringContains(ring, point)))
    return {
      id: `F-${code}-centre`,
      name: `${name}便民服务中心`,
      kind: 'centre',
      community: grid.community,
      street: code,
      areaSquareMeters: Math.round(random.between(...AREA) / 10) * 10,
      point: random.pick(free.length > 0 ? free : points),
    }
  })
}

/** The coordinate on an axis at which half of the residents are reached. */
function medianOf(
  places: readonly { readonly middle: Point; readonly residents: number }[],
  axis: 0 | 1,
): number {
  const sorted = places.toSorted((a, b) => a.middle[axis] - b.middle[axis])
  const half = sorted.reduce((sum, { residents }) => sum + residents, 0) / 2
  let sum = 0
  return sorted.find(({ residents }) => (sum += residents) >= half)!.middle[axis]
}
