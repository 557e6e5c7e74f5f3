import { arcLengthMeters } from '#core/topology/arc-length.ts'
import { connectedPieces } from '#core/topology/connected-pieces.ts'
import { eachFaceNeighbour } from '#core/topology/face-neighbours.ts'
import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import { assignFaces } from './assign-faces.ts'
import { assignUnits } from './assign-units.ts'
import type { Level } from './level.ts'
import { UNASSIGNED, type Plan } from './plan.ts'
import { EMPTY_DIFF, type FaceMove, type PlanDiff } from './plan-diff.ts'
import { wholeUnits } from './whole-units.ts'

/**
 * Steps that give faces to a jurisdiction of any level: units that lie in them whole move as they are, the coarsest
 * first; faces of units that keep a part join the finest unit of the taker that they border longest.
 * Codes: those of assigning, `no-adjacent-child {unit, target}`.
 */
export function* giveFaces(
  plan: Plan,
  level: Level,
  faces: ReadonlySet<number>,
  to: number,
): Generator<() => Result<PlanDiff>, ReadonlySet<number>> {
  const taker = plan.idOf(to)
  if (level === plan.finestLevel) {
    yield () => assignFaces(plan, [...faces], taker)
    return faces
  }
  let rest = faces
  for (let each = plan.finer(level); each !== undefined; each = plan.finer(each)) {
    const sorted = wholeUnits(plan, each, rest)
    rest = sorted.rest
    const units = sorted.whole.map((slot) => plan.idOf(slot)!)
    if (units.length > 0) yield () => assignUnits(plan, units, taker)
  }
  if (rest.size > 0) yield () => adopted(plan, level, rest, to)
  return rest
}

function adopted(plan: Plan, level: Level, faces: ReadonlySet<number>, to: number): Result<PlanDiff> {
  const labels = plan.labels(level)
  const moves: FaceMove[] = []
  for (const group of connectedPieces(plan.topology, faces)) {
    const shared = new Map<number, number>()
    for (const face of group) {
      eachFaceNeighbour(plan.topology, face, (other, arc) => {
        if (faces.has(other) || labels[other] !== to) return
        const owner = plan.faceOwner[other]!
        shared.set(owner, (shared.get(owner) ?? 0) + arcLengthMeters(plan.topology, arc))
      })
    }
    const [owner = UNASSIGNED] = [...shared].toSorted(([a, x], [b, y]) => y - x || a - b)[0] ?? []
    if (owner === UNASSIGNED) {
      const unit = plan.at(plan.faceOwner[group[0]!]!)?.name ?? ''
      return fail(problem('no-adjacent-child', { unit, target: plan.at(to)!.name }))
    }
    for (const face of group) {
      moves.push({ face, from: plan.idOf(plan.faceOwner[face]!), to: plan.idOf(owner) })
    }
  }
  return ok({ ...EMPTY_DIFF, faces: moves })
}
