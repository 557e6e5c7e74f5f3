import { Map as MapLibreMap, ScaleControl, setWorkerUrl } from 'maplibre-gl'
import type { StyleSpecification } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
import 'maplibre-gl/dist/maplibre-gl.css'
import { supplyPictures } from './map-images.ts'

setWorkerUrl(workerUrl)

const CITY_FONTS = "'Noto Sans SC', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif"

/** Name of the map's part of the address after `#`: `map=zoom/latitude/longitude`. */
const ADDRESS_PART = 'map'

/** True when an address says where the map should look. */
export function hasAddressedView(hash: string): boolean {
  return new URLSearchParams(hash.replace(/^#/, '')).has(ADDRESS_PART)
}

/**
 * A map that loads nothing from elsewhere and speaks only through us: no attribution of its own, no glyphs, no pitch,
 * no rotation by mouse (its button opens the menu). The map of the workbench keeps its view in its part of the address.
 *
 * @returns null where the browser has no WebGL2.
 */
export function createMap(
  container: HTMLElement,
  style: StyleSpecification,
  isAddressed = true,
): MapLibreMap | null {
  try {
    const map = new MapLibreMap({
      container,
      style,
      hash: isAddressed ? ADDRESS_PART : false,
      attributionControl: false,
      dragRotate: false,
      touchPitch: false,
      pitchWithRotate: false,
      maxPitch: 0,
      boxZoom: false,
      doubleClickZoom: true,
      maxZoom: 19,
      renderWorldCopies: false,
      localIdeographFontFamily: CITY_FONTS,
      fadeDuration: isUnderTest() ? 0 : 150,
    })
    map.addControl(new ScaleControl({ maxWidth: 120, unit: 'metric' }), 'bottom-right')
    supplyPictures(map)
    return map
  } catch {
    return null
  }
}

/** Tests drive the page by automation; they want every frame to be the last one. */
function isUnderTest(): boolean {
  return navigator.webdriver
}
