import type { Obstacle } from './card-place.ts'

/** What stands on the map and must stay in sight. */
const CONTROLS = '.map-controls, .map-legend, .map-attribution, .maplibregl-ctrl-scale'

/** Where the controls of a map stand, from its top left corner. */
export function mapObstacles(map: HTMLElement): Obstacle[] {
  const { left, top } = map.getBoundingClientRect()
  return [...map.querySelectorAll(CONTROLS)].map((control) => {
    const { x, y, width, height } = control.getBoundingClientRect()
    return { x: x - left, y: y - top, width, height }
  })
}
