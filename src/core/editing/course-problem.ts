import { problem, type Problem } from '#core/problem/problem.ts'
import { OUTSIDE, type Topology } from '#core/topology/topology.ts'
import type { ArcCourses } from './arc-courses.ts'
import { placeData } from './place-data.ts'

/** The grid reaches 180° in all directions. */
const MAX_STEP = 1_800_000_000

/**
 * What is wrong with new courses taken by themselves: `border-city-edge` (the edge of the area stays, so that its
 * size does), `border-off-grid`, `border-folds` (a position repeated in a row).
 */
export function courseProblem(topology: Topology, courses: ArcCourses): Problem | null {
  for (const [arc, points] of courses) {
    const place = placeData(points[0]!, points[1]!)
    if (topology.face[2 * arc] === OUTSIDE || topology.face[2 * arc + 1] === OUTSIDE) {
      return problem('border-city-edge', { ...place })
    }
    if (!points.every((step) => Number.isInteger(step) && Math.abs(step) <= MAX_STEP)) {
      return problem('border-off-grid', { ...place })
    }
    for (let i = 2; i < points.length; i += 2) {
      if (points[i] === points[i - 2] && points[i + 1] === points[i - 1]) {
        return problem('border-folds', { ...placeData(points[i]!, points[i + 1]!) })
      }
    }
  }
  return null
}
