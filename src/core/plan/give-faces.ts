import { arcLengthMeters } from '#core/topology/arc-length.ts'
import { connectedPieces } from '#core/topology/connected-pieces.ts'
import { eachFaceNeighbour } from '#core/topology/face-neighbours.ts'
import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import { adoptingChild } from './adopting-child.ts'
import { assignFaces } from './assign-faces.ts'
import { assignUnits } from './assign-units.ts'
import type { Level } from './level.ts'
import { UNASSIGNED, type Plan } from './plan.ts'
import { EMPTY_DIFF, type FaceMove, type PlanDiff } from './plan-diff.ts'
import { wholeUnits } from './whole-units.ts'

/**
 * Steps that give faces to a jurisdiction of any level: units that lie in them whole move as they are, the coarsest
 * first; faces of units that keep a part join the finest unit of the taker that they border longest. What borders the
 * taker only through others comes after them.
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
  const whole = new Map<Level, readonly number[]>()
  for (let each = plan.finer(level); each !== undefined; each = plan.finer(each)) {
    const sorted = wholeUnits(plan, each, rest)
    rest = sorted.rest
    whole.set(each, sorted.whole)
  }
  let pieces: readonly (readonly number[])[] = connectedPieces(plan.topology, rest)
  const give = (units: readonly number[]) => () =>
    assignUnits(
      plan,
      units.map((slot) => plan.idOf(slot)!),
      taker,
    )
  for (let isStuck = false; !isStuck;) {
    isStuck = true
    for (const [each, units] of whole) {
      const ready = unitsBeside(plan, each, units, to)
      if (ready.size === 0) continue
      isStuck = false
      whole.set(
        each,
        units.filter((slot) => !ready.has(slot)),
      )
      yield give(units.filter((slot) => ready.has(slot)))
    }
    const ready = pieces.filter((piece) => unitBeside(plan, level, piece, to) !== UNASSIGNED)
    if (ready.length === 0) continue
    isStuck = false
    pieces = pieces.filter((piece) => !ready.includes(piece))
    yield () => adopted(plan, level, ready, to)
  }
  for (const units of whole.values()) if (units.length > 0) yield give(units)
  if (pieces.length > 0) yield () => adopted(plan, level, pieces, to)
  return rest
}

/** Those among units of a level that can come to a jurisdiction as it is now. */
function unitsBeside(plan: Plan, level: Level, units: readonly number[], to: number): ReadonlySet<number> {
  if (plan.coarser(level) === plan.at(to)!.level) return new Set(units)
  const groups = adoptingChild(plan, units, level, to)
  return new Set(groups.flatMap((group) => (group.child === UNASSIGNED ? [] : group.units)))
}

/** The finest unit of a jurisdiction that a piece borders longest, or {@link UNASSIGNED}. */
function unitBeside(plan: Plan, level: Level, piece: readonly number[], to: number): number {
  const labels = plan.labels(level)
  const shared = new Map<number, number>()
  for (const face of piece) {
    eachFaceNeighbour(plan.topology, face, (other, arc) => {
      if (labels[other] !== to) return
      const owner = plan.faceOwner[other]!
      shared.set(owner, (shared.get(owner) ?? 0) + arcLengthMeters(plan.topology, arc))
    })
  }
  return [...shared].toSorted(([a, x], [b, y]) => y - x || a - b)[0]?.[0] ?? UNASSIGNED
}

function adopted(
  plan: Plan,
  level: Level,
  pieces: readonly (readonly number[])[],
  to: number,
): Result<PlanDiff> {
  const moves: FaceMove[] = []
  for (const piece of pieces) {
    const owner = plan.idOf(unitBeside(plan, level, piece, to))
    if (owner === null) {
      const unit = plan.at(plan.faceOwner[piece[0]!]!)?.name ?? ''
      return fail(problem('no-adjacent-child', { unit, target: plan.at(to)!.name }))
    }
    const given = assignFaces(plan, piece, owner)
    if (!given.ok) return given
    moves.push(...given.value.faces)
  }
  return ok({ ...EMPTY_DIFF, faces: moves })
}
