import { readFileSync } from 'node:fs'
import type { Feature, FeatureCollection, LineString, Point, Polygon } from 'geojson'

const folder = new URL('../../data/hohhot/', import.meta.url)

/** What the features of the bundled city carry; each file has some of these. */
export interface Properties {
  readonly code: string
  readonly id: string
  readonly name: string
  readonly parent: string | null
  readonly legalStatus: string
  readonly residents: number
  readonly households: number
  readonly elderly: number
  readonly buildings: number
  readonly grid: string
  readonly community: string
  readonly street: string
  readonly compound: string | null
  readonly compounds: string[]
  readonly kind: string
  readonly gates: number
  readonly guards: number | null
  readonly propertyManagement: string
  readonly areaSquareMeters: number
}

export type Shape = Feature<Polygon, Properties>

/** The files of the bundled city, as they lie in the repository. */
export const cityFiles = {
  text: (name: string) => readFileSync(new URL(name, folder), 'utf8'),
  read: <G extends Polygon | Point | LineString>(name: string) =>
    (JSON.parse(cityFiles.text(`${name}.geojson`)) as FeatureCollection<G, Properties>).features,
}
