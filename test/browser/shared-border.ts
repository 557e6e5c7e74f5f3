import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'

/** A place in degrees. */
export type Place = readonly [lng: number, lat: number]

type Area = Feature<Polygon | MultiPolygon, { readonly name: string }>

/** Positions of the bundled city where two streets lie side by side, in the order of the first one's outline. */
export function sharedBorder(street: string, neighbour: string): Place[] {
  const file = join(import.meta.dirname, '../../data/hohhot/streets.geojson')
  const { features } = JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection<
    Polygon | MultiPolygon,
    { readonly name: string }
  >
  const of = (name: string): Position[][] =>
    ringsOf(features.find(({ properties }) => properties.name === name)!)
  const theirs = new Set(
    of(neighbour)
      .flat()
      .map((position) => position.join()),
  )
  const ring = of(street).find((each) => each.some((position) => theirs.has(position.join())))!
  const isShared = ring.map((position) => theirs.has(position.join()))
  const start = isShared.findIndex((shared, i) => shared && !isShared.at(i - 1))
  return ring
    .map((_, i) => (start + i) % ring.length)
    .filter((i) => isShared[i])
    .map((i) => ring[i] as [number, number])
}

function ringsOf({ geometry }: Area): Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
}
