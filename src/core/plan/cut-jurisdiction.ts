import { faceAreaSquareMeters } from '#core/topology/face-area.ts'
import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import { carveUnit } from './carve-unit.ts'
import { divideAlong } from './divide-along.ts'
import { inSequence } from './in-sequence.ts'
import type { Jurisdiction, JurisdictionId } from './jurisdiction.ts'
import type { NewUnit } from './new-unit.ts'
import type { Plan } from './plan.ts'
import type { PlanDiff } from './plan-diff.ts'
import { rejoinPieces } from './rejoin-pieces.ts'
import { targetProblem } from './target-problem.ts'

/**
 * Divides a jurisdiction of any level along a line (interleaved grid positions): the part with fewer residents (then
 * the smaller one) becomes `created`, a sister of the same kind. A line that comes and goes several times leaves
 * what lies on its one side to the old and on its other side to the new one.
 *
 * Codes: those of `targetProblem`, of dividing, of creating; `cut-leaves-one-part {name}`.
 */
export function cutJurisdiction(
  plan: Plan,
  target: JurisdictionId,
  line: readonly number[],
  created: NewUnit,
): Result<PlanDiff> {
  const wrong = targetProblem(plan, target)
  if (wrong !== null) return fail(wrong)
  return inSequence(plan, cutSteps(plan, plan.get(target)!, line, created))
}

function* cutSteps(
  plan: Plan,
  target: Jurisdiction,
  line: readonly number[],
  created: NewUnit,
): Generator<() => Result<PlanDiff>, void> {
  const slot = plan.slotOf(target.id)
  const labels = plan.labels(target.level)
  const divided = divideAlong(plan, line, (face) => labels[face] === slot)
  if (!divided.ok) {
    yield () => divided
    return
  }
  const { diff, pieces, along } = divided.value
  yield () => ok(diff)
  const parts = partsBeside(plan, target, along)
  if (parts === null) {
    yield () => fail(problem('cut-leaves-one-part', { name: target.name }))
    return
  }
  const [smaller] = parts
    .map((faces) => ({ faces, size: sizeOf(plan, faces) }))
    .toSorted((a, b) => a.size.residents - b.size.residents || a.size.area - b.size.area)
  yield* carveUnit(plan, smaller!.faces, target, created)
  yield () => rejoinPieces(plan, pieces, [])
}

/** Faces of the jurisdiction on the one and on the other side of the line; null when it does not part them. */
function partsBeside(
  plan: Plan,
  { id, level }: Jurisdiction,
  along: readonly number[],
): readonly [Set<number>, Set<number>] | null {
  const { face: faceOf, next, faceRings, faceRingStart, faceRingEnd } = plan.topology
  const slot = plan.slotOf(id)
  const labels = plan.labels(level)
  const isOwn = (face: number): boolean => face >= 0 && labels[face] === slot
  const inside = along.filter((halfEdge) => isOwn(faceOf[halfEdge]!) && isOwn(faceOf[halfEdge ^ 1]!))
  const barrier = new Set(inside.map((halfEdge) => halfEdge >> 1))
  const sides = new Map<number, 0 | 1>()
  const queue: number[] = []
  const put = (face: number, side: 0 | 1): boolean => {
    const before = sides.get(face)
    if (before !== undefined) return before === side
    sides.set(face, side)
    queue.push(face)
    return true
  }
  for (const halfEdge of inside) {
    if (!put(faceOf[halfEdge]!, 0) || !put(faceOf[halfEdge ^ 1]!, 1)) return null
  }
  for (const face of queue) {
    const side = sides.get(face)!
    for (let ring = faceRingStart[face]!; ring < faceRingEnd[face]!; ring++) {
      const start = faceRings[ring]!
      let at = start
      do {
        const across = faceOf[at ^ 1]!
        const other = barrier.has(at >> 1) ? ((1 - side) as 0 | 1) : side
        if (isOwn(across) && !put(across, other)) return null
        at = next[at]!
      } while (at !== start)
    }
  }
  const parts = [new Set<number>(), new Set<number>()] as const
  for (const [face, side] of sides) parts[side].add(face)
  return parts[0].size === 0 || parts[1].size === 0 ? null : parts
}

function sizeOf(
  plan: Plan,
  faces: ReadonlySet<number>,
): { readonly residents: number; readonly area: number } {
  let residents = 0
  let area = 0
  for (const face of faces) {
    residents += plan.figures.residents[face]!
    area += faceAreaSquareMeters(plan.topology, face)
  }
  return { residents, area }
}
