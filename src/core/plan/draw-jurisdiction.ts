import { facesWithin } from '#core/editing/faces-within.ts'
import { isCounterClockwise } from '#core/topology/is-counter-clockwise.ts'
import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import { carveUnit } from './carve-unit.ts'
import { divideAlong } from './divide-along.ts'
import { emptiedProblem } from './emptied-problem.ts'
import { floodFaces } from './flood-faces.ts'
import { inSequence } from './in-sequence.ts'
import type { Level } from './level.ts'
import type { NewUnit } from './new-unit.ts'
import { UNASSIGNED, type Plan } from './plan.ts'
import type { PlanDiff } from './plan-diff.ts'
import { rejoinPieces } from './rejoin-pieces.ts'

/**
 * Makes a jurisdiction of what lies within a closed ring (interleaved grid positions, first = last, either winding).
 * Donors keep the rest; kind and parent are those of the donor that gives most residents.
 *
 * Codes: those of dividing and of creating; `level-absent {level}`, `ring-open`, `ring-takes-nothing`,
 * `would-empty {name}`.
 */
export function drawJurisdiction(
  plan: Plan,
  level: Level,
  ring: readonly number[],
  created: NewUnit,
): Result<PlanDiff> {
  if (!plan.base.levels.includes(level)) return fail(problem('level-absent', { level }))
  const isClosed = ring.length >= 8 && ring[0] === ring.at(-2) && ring[1] === ring.at(-1)
  if (!isClosed) return fail(problem('ring-open'))
  return inSequence(plan, drawSteps(plan, level, ring, created))
}

function* drawSteps(
  plan: Plan,
  level: Level,
  ring: readonly number[],
  created: NewUnit,
): Generator<() => Result<PlanDiff>, void> {
  const before = plan.labels(level)
  const divided = divideAlong(plan, ring, (face) => before[face] !== UNASSIGNED)
  if (!divided.ok) {
    yield () => divided
    return
  }
  const { diff, pieces, along } = divided.value
  yield () => ok(diff)
  const { topology } = plan
  const labels = plan.labels(level)
  const inner = isCounterClockwise(ring) ? 0 : 1
  const isGround = (face: number): boolean => labels[face] !== UNASSIGNED
  const faces = floodFaces(
    topology,
    along.map((halfEdge) => topology.face[halfEdge ^ inner]!),
    new Set(along.map((halfEdge) => halfEdge >> 1)),
    isGround,
  )
  const outer = new Set(along.map((halfEdge) => topology.face[halfEdge ^ inner ^ 1]!))
  for (const face of facesWithin(plan, ring)) if (isGround(face) && !outer.has(face)) faces.add(face)
  const given = new Map<number, number>()
  for (const face of faces) {
    const donor = labels[face]!
    given.set(donor, (given.get(donor) ?? 0) + plan.figures.residents[face]!)
  }
  const [like] = [...given].toSorted(([a, x], [b, y]) => y - x || a - b)[0] ?? []
  if (like === undefined) {
    yield () => fail(problem('ring-takes-nothing'))
    return
  }
  yield* carveUnit(plan, faces, plan.at(like)!, created)
  const emptied = emptiedProblem(plan, given.keys())
  yield () => (emptied === null ? rejoinPieces(plan, pieces, []) : fail(emptied))
}
