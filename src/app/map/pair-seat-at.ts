import type { Map as MapLibreMap } from 'maplibre-gl'
import { toDegrees } from '#core/geometry/grid.ts'
import type { DepartmentId } from '#core/plan/department.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { ScreenPoint } from './brush-path.ts'

/** Pixels around the place of a seat that belong to its sign. */
const REACH = 10

/** The department whose seat is nearest to a point of the screen, within reach; null = there is none. */
export function pairSeatAt(
  map: Pick<MapLibreMap, 'project'>,
  plan: Plan,
  point: ScreenPoint,
): DepartmentId | null {
  let nearest: DepartmentId | null = null
  let best = REACH
  for (const { id, seat } of plan.care.departments()) {
    if (seat === null) continue
    const at = map.project([toDegrees(seat[0]), toDegrees(seat[1])])
    const pixels = Math.hypot(at.x - point.x, at.y - point.y)
    if (pixels >= best) continue
    best = pixels
    nearest = id
  }
  return nearest
}
