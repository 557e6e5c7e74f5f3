import type { Feature, FeatureCollection, Polygon } from 'geojson'
import type { FlatPolygons } from '#core/topology/flat-polygons.ts'
import { latticePolygons } from '../builders/lattice-polygons.ts'
import { seededRandom } from '../builders/seeded-random.ts'

/** Units in a street, about. */
const UNITS_PER_STREET = 200

/** One generated city in the forms that the contestants start from. */
export interface BenchCity {
  readonly units: number
  readonly polygons: FlatPolygons
  /** Street of each unit. */
  readonly streetOfUnit: Int32Array
  readonly streets: number
  /** Parsed GeoJSON; each feature has `unit` and `street`. */
  readonly collection: FeatureCollection<Polygon, { unit: number; street: number }>
}

/** An exact-fitting city of irregular cells (13 positions a ring) with ragged streets of about 200 units. */
export function benchCity(units: number): BenchCity {
  const columns = Math.round(Math.sqrt(units))
  const rows = Math.ceil(units / columns)
  const polygons = latticePolygons(columns, rows, 11)
  const { streetOfUnit, streets } = streetsOf(columns, rows)
  const features: Feature<Polygon, { unit: number; street: number }>[] = []
  for (let unit = 0; unit < polygons.featureCount; unit++) {
    const ring: [number, number][] = []
    for (let i = polygons.ringStart[unit]!; i < polygons.ringStart[unit + 1]!; i++) {
      ring.push([polygons.coordinates[i * 2]!, polygons.coordinates[i * 2 + 1]!])
    }
    ring.push(ring[0]!)
    const geometry = { type: 'Polygon' as const, coordinates: [ring] }
    features.push({ type: 'Feature', properties: { unit, street: streetOfUnit[unit]! }, geometry })
  }
  return {
    units: polygons.featureCount,
    polygons,
    streetOfUnit,
    streets,
    collection: { type: 'FeatureCollection', features },
  }
}

/** Each cell goes to the nearest of shifted street centres. */
function streetsOf(columns: number, rows: number): { streetOfUnit: Int32Array; streets: number } {
  const side = Math.sqrt(UNITS_PER_STREET)
  const across = Math.max(1, Math.round(columns / side))
  const up = Math.max(1, Math.round(rows / side))
  const random = seededRandom(5)
  const centres = Array.from({ length: across * up }, (_, i) => [
    (((i % across) + 0.5 + (random() - 0.5) * 0.6) * columns) / across,
    ((Math.floor(i / across) + 0.5 + (random() - 0.5) * 0.6) * rows) / up,
  ])
  const streetOfUnit = new Int32Array(columns * rows)
  for (let unit = 0; unit < streetOfUnit.length; unit++) {
    const x = (unit % columns) + 0.5
    const y = Math.floor(unit / columns) + 0.5
    const homeX = Math.floor((x * across) / columns)
    const homeY = Math.floor((y * up) / rows)
    let best = Infinity
    for (let dy = -1; dy <= 1; dy++) {
      for (let dx = -1; dx <= 1; dx++) {
        const [cx, cy] = [homeX + dx, homeY + dy]
        if (cx < 0 || cy < 0 || cx >= across || cy >= up) continue
        const [px, py] = centres[cy * across + cx] as [number, number]
        const distance = (px - x) ** 2 + (py - y) ** 2
        if (distance < best) {
          best = distance
          streetOfUnit[unit] = cy * across + cx
        }
      }
    }
  }
  return { streetOfUnit, streets: centres.length }
}
