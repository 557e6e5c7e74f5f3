import { faceAt } from '#core/editing/face-at.ts'
import { facesWithin } from '#core/editing/faces-within.ts'
import { isCounterClockwise } from '#core/topology/is-counter-clockwise.ts'
import { pointInOutline } from '#core/topology/point-in-outline.ts'
import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import { assignFaces } from './assign-faces.ts'
import type { CompoundMerge } from './compound-merge.ts'
import { divideAlong } from './divide-along.ts'
import type { FaceTally } from './face-tally.ts'
import { floodFaces } from './flood-faces.ts'
import { inSequence } from './in-sequence.ts'
import { UNASSIGNED, type Plan } from './plan.ts'
import { EMPTY_DIFF, type PlanDiff } from './plan-diff.ts'
import { rejoinPieces } from './rejoin-pieces.ts'
import { retireJurisdiction } from './retire-jurisdiction.ts'

/**
 * Gives the ground of a merged compound to one of the grids (units of the finest level) that it lies in, so that no
 * grid cuts it: to the one after which the fewest households are beyond what a grid should have, then to the one with
 * which the fewest residents change theirs. A grid that has nothing left is retired. With the grid the border of its
 * community moves.
 *
 * Codes: `merge-across-communities {from, to}` when that happens and is not allowed, and those of dividing and
 * assigning.
 */
export function regridCompound(
  plan: Plan,
  merge: CompoundMerge,
  acrossCommunities: boolean,
): Result<PlanDiff> {
  const owners = ownersOf(plan, merge.compounds)
  if (owners.length < 2) return ok(EMPTY_DIFF)
  let best: { readonly diff: PlanDiff; readonly cost: readonly number[] } | null = null
  let refusal: Result<PlanDiff> | null = null
  for (const target of owners) {
    const result = givenTo(plan, merge, owners, target, acrossCommunities)
    if (!result.ok) {
      refusal ??= result
      continue
    }
    const cost = costOf(plan, result.value)
    if (best === null || isLess(cost, best.cost)) best = { diff: result.value, cost }
  }
  return best === null ? refusal! : ok(best.diff)
}

/** Units of the finest level that hold some of the compounds: by their buildings, else by a place inside; ascending. */
function ownersOf(plan: Plan, compounds: readonly number[]): number[] {
  const { compounds: table } = plan.base
  const owners = new Set<number>()
  for (const compound of compounds) {
    const faces = new Set<number>()
    for (const building of plan.buildingsOf(compound)) faces.add(plan.buildingFace[building]!)
    if (faces.size === 0) {
      const { outlines, outlineStart } = table
      const outline = outlines.subarray(2 * outlineStart[compound]!, 2 * outlineStart[compound + 1]!)
      const [x, y] = pointInOutline(outline)
      faces.add(faceAt(plan, x, y))
    }
    for (const face of faces) if (face >= 0) owners.add(plan.faceOwner[face]!)
  }
  owners.delete(UNASSIGNED)
  return [...owners].sort((a, b) => a - b)
}

function givenTo(
  plan: Plan,
  { outline }: CompoundMerge,
  owners: readonly number[],
  target: number,
  acrossCommunities: boolean,
): Result<PlanDiff> {
  const parent = plan.parentOf(target)
  const foreign = owners.find((owner) => plan.parentOf(owner) !== parent)
  if (foreign !== undefined && !acrossCommunities) {
    const nameOf = (slot: number): string => plan.at(plan.parentOf(slot))?.name ?? ''
    return fail(problem('merge-across-communities', { from: nameOf(foreign), to: nameOf(target) }))
  }
  return inSequence(plan, givingSteps(plan, outline[0]!, target))
}

function* givingSteps(
  plan: Plan,
  shell: readonly number[],
  target: number,
): Generator<() => Result<PlanDiff>, void> {
  const ring = [...shell, shell[0]!, shell[1]!]
  const id = plan.idOf(target)!
  const isOther = (face: number): boolean =>
    plan.faceOwner[face] !== target && plan.faceOwner[face] !== UNASSIGNED
  const divided = divideAlong(plan, ring, isOther)
  if (!divided.ok && divided.problem.code !== 'line-does-not-divide') {
    yield () => divided
    return
  }
  const { diff, pieces, along } = divided.ok
    ? divided.value
    : { diff: EMPTY_DIFF, pieces: new Map<number, number>(), along: [] }
  yield () => ok(diff)
  const { topology } = plan
  const inner = isCounterClockwise(ring) ? 0 : 1
  const faces = floodFaces(
    topology,
    along.map((halfEdge) => topology.face[halfEdge ^ inner]!),
    new Set(along.map((halfEdge) => halfEdge >> 1)),
    isOther,
  )
  const outer = new Set(along.map((halfEdge) => topology.face[halfEdge ^ inner ^ 1]!))
  for (const face of facesWithin(plan, ring)) if (isOther(face) && !outer.has(face)) faces.add(face)
  const donors = new Set([...faces].map((face) => plan.faceOwner[face]!))
  if (faces.size > 0) yield () => assignFaces(plan, [...faces], id)
  for (const donor of donors) {
    if (plan.ownsNothing(donor)) yield () => retireJurisdiction(plan, plan.idOf(donor)!)
  }
  yield () => rejoinPieces(plan, pieces, faces)
}

/** Households beyond the limits of the finest level, and residents who change their unit. */
function costOf(plan: Plan, diff: PlanDiff): readonly number[] {
  const level = plan.finestLevel
  const [min, max] = plan.rules.households[level] ?? [0, Infinity]
  const change = new Map<number, { households: number; residents: number }>()
  const add = (id: string | null, sign: 1 | -1, { households, residents }: FaceTally): void => {
    const slot = plan.slotOf(id)
    if (slot === UNASSIGNED) return
    const sum = change.get(slot) ?? { households: 0, residents: 0 }
    sum.households += sign * households
    sum.residents += sign * residents
    change.set(slot, sum)
  }
  const before = new Map(diff.tallies.map(({ face, from }) => [face, from]))
  const after = new Map(diff.tallies.map(({ face, to }) => [face, to]))
  const ownerAfter = new Map(diff.faces.map(({ face, to }) => [face, to]))
  for (const face of new Set([...before.keys(), ...ownerAfter.keys()])) {
    const isKnown = face < plan.topology.faceCount
    const owner = isKnown ? plan.idOf(plan.faceOwner[face]!) : null
    add(owner, -1, before.get(face) ?? plan.figures.of(face))
    add(ownerAfter.has(face) ? ownerAfter.get(face)! : owner, 1, after.get(face) ?? plan.figures.of(face))
  }
  let beyond = 0
  let moved = 0
  for (const [slot, { households, residents }] of change) {
    const sum = householdsOf(plan, slot) + households
    moved += Math.max(0, residents)
    if (sum > 0) beyond += Math.max(0, sum - max, min - sum)
  }
  return [beyond, moved]
}

function householdsOf(plan: Plan, slot: number): number {
  let sum = 0
  plan.eachFace(slot, (face) => {
    sum += plan.figures.households[face]!
  })
  return sum
}

function isLess(a: readonly number[], b: readonly number[]): boolean {
  return a[0]! < b[0]! || (a[0] === b[0] && a[1]! < b[1]!)
}
