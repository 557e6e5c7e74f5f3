import type { FlatPolygons } from '#core/topology/flat-polygons.ts'
import { seededRandom } from './seeded-random.ts'

/** Side of a cell in grid steps of 1e-7 degree: about 0.9 km by 1.1 km at 40.8° N. */
const CELL = 100_000

/**
 * A city of `columns × rows` irregular cells that fit exactly: corners are shifted at random and each side carries
 * `sidePoints` shifted points, the same for both neighbours. Cell (column, row) is feature row × columns + column,
 * row 0 in the south.
 */
export function latticePolygons(columns: number, rows: number, seed = 1, sidePoints = 2): FlatPolygons {
  const random = seededRandom(seed)
  const shift = (): number => Math.round((random() - 0.5) * CELL * 0.3)
  const corners: [number, number][] = []
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      corners.push([1_116_000_000 + column * CELL + shift(), 408_000_000 + row * CELL + shift()])
    }
  }
  const corner = (column: number, row: number): [number, number] => corners[row * (columns + 1) + column]!
  const side = (a: [number, number], b: [number, number]): [number, number][] =>
    Array.from({ length: sidePoints }, (_, i) => {
      const t = (i + 1) / (sidePoints + 1)
      return [
        Math.round(a[0] + (b[0] - a[0]) * t + shift() * 0.2),
        Math.round(a[1] + (b[1] - a[1]) * t + shift() * 0.2),
      ]
    })
  const east = new Map<number, [number, number][]>()
  const north = new Map<number, [number, number][]>()
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      const key = row * (columns + 1) + column
      if (column < columns) east.set(key, side(corner(column, row), corner(column + 1, row)))
      if (row < rows) north.set(key, side(corner(column, row), corner(column, row + 1)))
    }
  }
  const count = columns * rows
  const perRing = 4 + 4 * sidePoints
  const coordinates = new Float64Array(count * perRing * 2)
  let write = 0
  const put = (points: readonly [number, number][]): void => {
    for (const [x, y] of points) {
      coordinates[write++] = x / 1e7
      coordinates[write++] = y / 1e7
    }
  }
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const key = row * (columns + 1) + column
      put([corner(column, row), ...east.get(key)!])
      put([corner(column + 1, row), ...north.get(key + 1)!])
      put([corner(column + 1, row + 1), ...east.get(key + columns + 1)!.toReversed()])
      put([corner(column, row + 1), ...north.get(key)!.toReversed()])
    }
  }
  return {
    coordinates,
    ringStart: Uint32Array.from({ length: count + 1 }, (_, i) => i * perRing),
    polygonStart: Uint32Array.from({ length: count + 1 }, (_, i) => i),
    polygonFeature: Uint32Array.from({ length: count }, (_, i) => i),
    featureCount: count,
  }
}
