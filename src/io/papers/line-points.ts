import { toDegrees } from '#core/geometry/grid.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { Place } from './svg-path.ts'

/** Positions of a line of the city on paper. */
export function linePoints({ base }: Plan, line: number, place: Place): (readonly [x: number, y: number])[] {
  const { points, lineStart } = base.lines
  const [from, to] = [lineStart[line]!, lineStart[line + 1]!]
  return Array.from({ length: to - from }, (_, at) =>
    place(toDegrees(points[2 * (from + at)]!), toDegrees(points[2 * (from + at) + 1]!)),
  )
}
