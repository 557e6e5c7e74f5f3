import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pointOnFeature } from '@turf/turf'
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'

interface Properties {
  readonly code: string
  readonly name: string
  readonly parent: string
  readonly residents: number
}

/** A community of the bundled city and a place in it. */
export interface BorderCommunity {
  readonly name: string
  readonly residents: number
  readonly place: readonly [lng: number, lat: number]
}

const folder = join(import.meta.dirname, '../../data/hohhot')

/** Communities of one street that share a border with another street. */
export function borderCommunities(street: string, neighbour: string): BorderCommunity[] {
  const streets = read('streets.geojson')
  const communities = read('communities.geojson')
  const codeOf = (name: string): string =>
    streets.features.find(({ properties }) => properties.name === name)!.properties.code
  const positions = new Set(
    communities.features
      .filter(({ properties }) => properties.parent === codeOf(neighbour))
      .flatMap((feature) => positionsOf(feature)),
  )
  return communities.features
    .filter(({ properties }) => properties.parent === codeOf(street))
    .filter((feature) => positionsOf(feature).filter((position) => positions.has(position)).length > 2)
    .map((feature) => ({
      name: feature.properties.name,
      residents: feature.properties.residents,
      place: pointOnFeature(feature).geometry.coordinates as [number, number],
    }))
}

function read(file: string): FeatureCollection<Polygon | MultiPolygon, Properties> {
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as FeatureCollection<
    Polygon | MultiPolygon,
    Properties
  >
}

function positionsOf({ geometry }: Feature<Polygon | MultiPolygon>): string[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return polygons.flat(2).map((position) => position.join())
}
