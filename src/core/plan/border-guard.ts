import { problem, type Problem } from '#core/problem/problem.ts'
import type { TopologyDiff } from '#core/topology/topology-diff.ts'
import { newlyCut } from './newly-cut.ts'
import type { Plan } from './plan.ts'
import { targetProblem } from './target-problem.ts'
import { toDegrees } from '#core/geometry/grid.ts'

/**
 * Why borders must not change like this, or null: a locked jurisdiction whose ground changes (`jurisdiction-locked
 * {name}`), a building or a compound that must stay whole and would be cut (`border-cuts-building {count, lng, lat}`,
 * `border-cuts-compound {name, count, lng, lat}`; rules `keepWhole`). What the borders cut already counts no more.
 *
 * @param faces Faces that are divided, or whose borders bend; those where a line only ends are not among them.
 */
export function borderGuard(plan: Plan, diff: TopologyDiff, faces: Iterable<number>): Problem | null {
  for (const owner of new Set([...faces].map((face) => plan.faceOwner[face]!))) {
    const id = plan.idOf(owner)
    const wrong = id === null ? null : targetProblem(plan, id)
    if (wrong !== null) return wrong
  }
  const { buildings, compounds } = plan.rules.keepWhole
  const { base, footprints } = plan
  if (compounds) {
    const cut = newlyCut(diff, footprints.compounds)
    if (cut !== null) {
      const { count, item, x, y } = cut
      const name = base.compounds.names[item] ?? ''
      return problem('border-cuts-compound', { name, count, lng: toDegrees(x), lat: toDegrees(y) })
    }
  }
  const cut = buildings ? newlyCut(diff, footprints.buildings) : null
  if (cut === null) return null
  return problem('border-cuts-building', { count: cut.count, lng: toDegrees(cut.x), lat: toDegrees(cut.y) })
}
