import { transfer } from 'comlink'
import type { History } from '#core/plan/history.ts'
import { buffersOf, packBase } from '#core/plan/packed-base.ts'
import type { PlanBase } from '#core/plan/plan-base.ts'
import { measureTopology } from '#core/topology/measure-topology.ts'
import { arcsGeoJson } from '#io/formats/arcs-geojson.ts'
import { facesGeoJson } from '#io/formats/faces-geojson.ts'
import { baseHash } from '#core/plan/base-hash.ts'
import type { PackedCity } from './opened-city.ts'
import { topologyBounds } from './topology-bounds.ts'

/** Makes everything the page needs of a city, and gives the typed arrays away: the base is empty afterwards. */
export function handOver(base: PlanBase, history: History | null): PackedCity {
  const measures = measureTopology(base.topology)
  const city: PackedCity = {
    base: packBase(base),
    baseHash: baseHash(base),
    measures,
    faces: geoJsonBlob(facesGeoJson(base.topology)),
    arcs: geoJsonBlob(arcsGeoJson(base.topology)),
    bounds: topologyBounds(base.topology),
    history,
  }
  const sizes = [
    measures.faceAreaSquareDecimeters.buffer,
    measures.arcLengthCentimeters.buffer,
  ] as ArrayBuffer[]
  return transfer(city, [...buffersOf(base), ...sizes])
}

function geoJsonBlob(bytes: Uint8Array<ArrayBuffer>): Blob {
  return new Blob([bytes], { type: 'application/geo+json' })
}
