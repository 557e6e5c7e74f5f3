import type { Map as MapLibreMap } from 'maplibre-gl'
import { toGrid } from '#core/geometry/grid.ts'
import type { ScreenPoint } from './brush-path.ts'

/** A place in grid steps of 1e-7 degree, or a way from one to another. */
export type GridVector = readonly [x: number, y: number]

/** The place on the grid under a point of the map. */
export function gridAt(map: Pick<MapLibreMap, 'unproject'>, { x, y }: ScreenPoint): GridVector {
  const { lng, lat } = map.unproject([x, y])
  return [toGrid(lng), toGrid(lat)]
}
