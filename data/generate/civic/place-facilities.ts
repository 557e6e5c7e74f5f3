import type { Division } from '../people/divisions.ts'
import type { Grid } from '../people/grid.ts'
import { samplePoints } from '../people/sample-points.ts'
import type { Point } from '../plane/point.ts'
import { ringContains } from '../plane/ring-contains.ts'
import { Random } from '../random.ts'

/** A place that serves residents. */
export interface Facility {
  readonly id: string
  readonly name: string
  readonly kind: 'centre' | 'station' | 'clinic' | 'school' | 'police' | 'culture'
  readonly community: string
  /** The street or town that it is the service centre of; of a centre only. */
  readonly street?: string
  readonly areaSquareMeters: number
  readonly point: Point
}

/** Share of communities that have one, and the usual range of floor area. */
const CUSTOMS: readonly (readonly [Facility['kind'], string, number, number, number])[] = [
  ['station', '党群服务中心', 1, 180, 1000],
  ['clinic', '卫生服务站', 0.58, 120, 900],
  ['school', '学校', 0.33, 4000, 18000],
  ['police', '派出所', 0.1, 600, 2200],
  ['culture', '文化站', 0.22, 200, 1400],
]

/** One service station in every community and other facilities in some, outside compounds where there is room. */
export function placeFacilities(
  communities: readonly Division[],
  grids: readonly Grid[],
  builtUp: ReadonlyMap<string, readonly (readonly Point[])[]>,
): Facility[] {
  return communities.flatMap(({ code, name }) => {
    const random = new Random(`facilities ${code}`)
    const own = grids.filter(({ community }) => community === code)
    return CUSTOMS.filter(([, , share]) => random.chance(share)).map(([kind, title, , low, high]) => {
      const grid = random.pick(own)
      const points = samplePoints(grid.ring, 60, `facility ${code} ${kind}`)
      const free = points.filter(
        (point) => !builtUp.get(grid.code)!.some((ring) => ringContains(ring, point)),
      )
      const areaSquareMeters = Math.round(random.between(low, high) / 10) * 10
      const point = random.pick(free.length > 0 ? free : points)
      return { id: `F-${code}-${kind}`, name: name + title, kind, community: code, areaSquareMeters, point }
    })
  })
}
