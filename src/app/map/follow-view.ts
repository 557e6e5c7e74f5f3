import type { Map as MapLibreMap } from 'maplibre-gl'
import { metersPerPixel } from './ground-scale.ts'
import type { Dispose, MapSignals } from './hand-context.ts'

/** Tells the parts around the map its scale and its bearing. */
export function followView(map: MapLibreMap, signals: MapSignals): Dispose {
  const follow = (): void => {
    signals.metersPerPixel.set(metersPerPixel(map.getCenter().lat, map.getZoom()))
    signals.bearing.set(map.getBearing())
  }
  follow()
  map.on('move', follow)
  return () => map.off('move', follow)
}
