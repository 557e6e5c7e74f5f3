import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl'
import type { ReferenceLayers } from '#app/store/workbench-state.ts'
import type { Dispose } from './hand-context.ts'
import { BUILDING_ZOOM, COMPOUND_ZOOM, FACILITY_ZOOM } from './style-ground.ts'

/** Reference layers too large to be read before somebody comes near, with the zoom from which they show. */
const DETAILS = { compounds: COMPOUND_ZOOM, buildings: BUILDING_ZOOM, facilities: FACILITY_ZOOM } as const

/** Levels of zoom by which reading begins before the layer shows. */
const AHEAD = 0.5

/** True for layers that {@link loadDetails} reads; the style lists them empty. */
export function isDetail(name: string): boolean {
  return Object.hasOwn(DETAILS, name)
}

/** Reads each detailed layer once, when the map first comes near the zoom that shows it. */
export function loadDetails(map: MapLibreMap, reference: ReferenceLayers): Dispose {
  const waiting = new Map(Object.entries(DETAILS))
  const load = (): void => {
    for (const [name, zoom] of waiting) {
      if (map.getZoom() < zoom - AHEAD) continue
      waiting.delete(name)
      const url = reference[name as keyof ReferenceLayers]
      if (url !== undefined) void map.getSource<GeoJSONSource>(name)?.setData(url)
    }
  }
  load()
  map.on('zoomend', load)
  return () => map.off('zoomend', load)
}
