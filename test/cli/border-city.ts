import type { Feature, FeatureCollection, LineString, Polygon, Position } from 'geojson'

/** Corner of the city of {@link borderCity}, and the size of its grids, in degrees. */
const [WEST, SOUTH, SIZE] = [111.7, 40.8, 0.001]

/** A position in units of grids from the south-west corner of the city, on the lattice of 1e-7 degree. */
export function at(x: number, y: number): Position {
  return [Number((WEST + x * SIZE).toFixed(7)), Number((SOUTH + y * SIZE).toFixed(7))]
}

/** A line through positions in units of grids. */
export function drawnLine(...positions: readonly (readonly [x: number, y: number])[]): LineString {
  return { type: 'LineString', coordinates: positions.map(([x, y]) => at(x, y)) }
}

/** A square with its south-west corner at a position in units of grids. */
export function square(x: number, y: number, size: number): Polygon {
  const ring = [at(x, y), at(x + size, y), at(x + size, y + size), at(x, y + size), at(x, y)]
  return { type: 'Polygon', coordinates: [ring] }
}

/** A layer of polygons. */
export function layer(
  features: readonly { readonly properties: object; readonly geometry: Polygon }[],
): FeatureCollection<Polygon> {
  return {
    type: 'FeatureCollection',
    features: features.map((one): Feature<Polygon> => ({ type: 'Feature', ...one })),
  }
}

const cells = Array.from({ length: 16 }, (_, i) => ({ x: i % 4, y: Math.floor(i / 4) }))
const quarters = Array.from({ length: 4 }, (_, i) => ({ x: i % 2, y: Math.floor(i / 2) }))

/** 东风街道 is x < 2, 西园街道 the rest; communities are the quarters. */
const streetCode = (x: number): string => `15010300${x < 2 ? 1 : 2}`
const communityCode = (x: number, y: number): string => `${streetCode(x)}00${y < 2 ? 1 : 2}`

/**
 * Two streets of two communities of four square grids of 100 residents, named after each other as the offices do, with
 * two buildings in each grid: 70 live in the one to the south-west, 30 in the one to the north-east.
 */
export const borderCity = {
  '街道.geojson': layer(
    [0, 2].map((x) => {
      const ring = [at(x, 0), at(x + 2, 0), at(x + 2, 4), at(x, 4), at(x, 0)]
      return {
        properties: { 代码: `${streetCode(x)}000`, 名称: x < 2 ? '东风街道' : '西园街道' },
        geometry: { type: 'Polygon', coordinates: [ring] },
      }
    }),
  ),
  '社区.geojson': layer(
    quarters.map(({ x, y }) => ({
      properties: { 代码: communityCode(2 * x, 2 * y), 名称: `${'甲乙丙丁'[2 * y + x]}社区` },
      geometry: square(2 * x, 2 * y, 2),
    })),
  ),
  '网格.geojson': layer(
    cells.map(({ x, y }) => ({
      properties: {
        代码: `${communityCode(x, y)}00${1 + (x % 2) + 2 * (y % 2)}`,
        名称: `${'甲乙丙丁'[2 * Math.floor(y / 2) + Math.floor(x / 2)]}社区第${1 + (x % 2) + 2 * (y % 2)}网格`,
        人口: 100,
      },
      geometry: square(x, y, 1),
    })),
  ),
  '楼栋.geojson': layer(
    cells.flatMap(({ x, y }) => [
      { properties: { 名称: '南楼', 人口: 70 }, geometry: square(x + 0.1, y + 0.1, 0.2) },
      { properties: { 名称: '北楼', 人口: 30 }, geometry: square(x + 0.7, y + 0.7, 0.2) },
    ]),
  ),
}
