import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import { toDegrees } from '#core/geometry/grid.ts'

/** Name of the source and its layer. */
const COURSE = 'sketch-course'

const NOTHING: GeoJSON.FeatureCollection = { type: 'FeatureCollection', features: [] }

/** Draws the course of a sketch, followed roads included, on a small source of its own. */
export class SketchCourse {
  readonly #map: MapLibreMap

  constructor(map: MapLibreMap, colour: string) {
    this.#map = map
    map.addSource(COURSE, { type: 'geojson', data: NOTHING, tolerance: 0 })
    map.addLayer({
      id: COURSE,
      type: 'line',
      source: COURSE,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colour, 'line-width': 2.5, 'line-dasharray': [3, 1.6] },
    })
  }

  /** Shows interleaved grid positions; nothing for fewer than two. */
  show(course: readonly number[]): void {
    const coordinates: GeoJSON.Position[] = []
    for (let i = 0; i < course.length; i += 2) {
      coordinates.push([toDegrees(course[i]!), toDegrees(course[i + 1]!)])
    }
    const line: GeoJSON.Feature = {
      type: 'Feature',
      properties: null,
      geometry: { type: 'LineString', coordinates },
    }
    void this.#map.getSource<GeoJSONSource>(COURSE)?.setData(coordinates.length < 2 ? NOTHING : line)
  }

  /** Takes the layer away, where another style has not done so already. */
  remove(): void {
    if (this.#map.getLayer(COURSE)) this.#map.removeLayer(COURSE)
    if (this.#map.getSource(COURSE)) this.#map.removeSource(COURSE)
  }
}
