import { featureCollection, union } from '@turf/turf'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import initGeos from 'geos-wasm'
import { geojsonToGeosGeom, geosGeomToGeojson } from 'geos-wasm/helpers'
import mapshaper from 'mapshaper'
import { merge } from 'topojson-client'
import { topology as buildTopoJson } from 'topojson-server'
import { buildTopology } from '#core/topology/build-topology.ts'
import { dissolve } from '#core/topology/dissolve.ts'
import { outlinePolygons } from '#core/topology/outline-polygons.ts'
import { readGeoJson } from '../builders/read-geojson.ts'
import type { BenchCity } from './bench-city.ts'
import type { BenchRow } from './bench-row.ts'
import { lastResult, time } from './time.ts'
import { totalArea } from './total-area.ts'

/** Turf needs minutes beyond this many units. */
const TURF_LIMIT = 12_000

type Polygons = readonly (readonly (readonly Position[])[])[]

/** Outlines of all streets at once: ours and the peers, each from its own structure and from parsed GeoJSON. */
export async function dissolveBench(city: BenchCity): Promise<BenchRow[]> {
  const runs = city.units > 50_000 ? 5 : city.units > 5_000 ? 9 : 25
  const rows: BenchRow[] = []
  const expected = totalArea(city.collection.features.map(({ geometry }) => geometry.coordinates))
  const row = async (task: string, name: string, runsOfIt: number, work: () => unknown): Promise<void> => {
    const timing = await time(runsOfIt, runsOfIt > 1 ? 2 : 0, work)
    const area = totalArea(lastResult() as Polygons)
    if (Math.abs(area / expected - 1) > 1e-9) throw new Error(`${name} lost area: ${area} of ${expected}`)
    rows.push({ task, units: city.units, name, timing })
  }

  const built = buildTopology(city.polygons)
  const labels = Int32Array.from(built.faceFeature, (unit) => city.streetOfUnit[unit]!)
  await row('dissolve in memory', 'heyuan', runs, () =>
    [...outlinePolygons(dissolve(built.topology, labels)).values()].flat(),
  )
  await row('dissolve from GeoJSON', 'heyuan', runs, () => {
    const fresh = buildTopology(readGeoJson(city.collection))
    const street = Int32Array.from(
      fresh.faceFeature,
      (unit) => city.collection.features[unit]!.properties.street,
    )
    return [...outlinePolygons(dissolve(fresh.topology, street)).values()].flat()
  })

  const topo = buildTopoJson({ cells: city.collection })
  const mergeStreets = (source: typeof topo): Polygons => {
    const byStreet = grouped(
      (source.objects['cells'] as unknown as { geometries: { properties: { street: number } }[] }).geometries,
    )
    return byStreet.flatMap((members) => merge(source, members as never).coordinates)
  }
  await row('dissolve in memory', 'topojson merge', Math.min(runs, 9), () => mergeStreets(topo))
  await row('dissolve from GeoJSON', 'topojson topology + merge', Math.min(runs, 5), () =>
    mergeStreets(buildTopoJson({ cells: city.collection })),
  )

  const geos = await initGeos()
  const streets = grouped(city.collection.features)
  const coverageUnion = (pointers: readonly number[]): Polygons =>
    pointers.flatMap((collection) => {
      const joined = geos.GEOSCoverageUnion(collection)
      const shape = geosGeomToGeojson(joined, geos) as Polygon | MultiPolygon
      geos.GEOSGeom_destroy(joined)
      return shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates
    })
  const toGeos = (): number[] =>
    streets.map((members) =>
      geojsonToGeosGeom(
        { type: 'MultiPolygon', coordinates: members.map(({ geometry }) => geometry.coordinates) },
        geos,
      ),
    )
  const pointers = toGeos()
  await row('dissolve in memory', 'geos-wasm CoverageUnion', Math.min(runs, 9), () => coverageUnion(pointers))
  await row('dissolve from GeoJSON', 'geos-wasm CoverageUnion', Math.min(runs, 5), () =>
    coverageUnion(toGeos()),
  )

  await row('dissolve from GeoJSON', 'mapshaper -dissolve', Math.min(runs, 5), async () => {
    const files = await mapshaper.applyCommands('-i cells.json -dissolve street -o out.json format=geojson', {
      'cells.json': city.collection,
    })
    const out = JSON.parse(String(files['out.json'])) as { features: { geometry: Polygon | MultiPolygon }[] }
    return out.features.flatMap(({ geometry }) =>
      geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
    )
  })

  if (city.units <= TURF_LIMIT) {
    await row('dissolve from GeoJSON', 'turf.union', city.units > 5_000 ? 1 : 3, () =>
      streets.flatMap((members) => {
        const { geometry } = union(featureCollection([...members]))!
        return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
      }),
    )
  }
  return rows
}

function grouped<T extends { properties: { street: number } }>(items: readonly T[]): T[][] {
  const groups = new Map<number, T[]>()
  for (const item of items) {
    const group = groups.get(item.properties.street)
    if (group === undefined) groups.set(item.properties.street, [item])
    else group.push(item)
  }
  return [...groups.values()]
}
