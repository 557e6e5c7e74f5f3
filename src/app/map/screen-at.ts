import type { Map as MapLibreMap } from 'maplibre-gl'
import { toDegrees } from '#core/geometry/grid.ts'
import type { ScreenPoint } from './brush-path.ts'
import type { GridVector } from './grid-at.ts'

/** Where a place on the grid stands on the map, in CSS pixels. */
export function screenAt(map: Pick<MapLibreMap, 'project'>, [x, y]: GridVector): ScreenPoint {
  return map.project([toDegrees(x), toDegrees(y)])
}
