import { problem, type Problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import type { Command } from './command.ts'
import type { CompoundMerge, MergeGround } from './compound-merge.ts'
import { groundOf } from './ground-of.ts'
import { inSequence } from './in-sequence.ts'
import { UNASSIGNED, type Plan } from './plan.ts'
import { EMPTY_DIFF, type PlanDiff } from './plan-diff.ts'
import { regridCompound } from './regrid-compound.ts'
import { shiftedResidents } from './shifted-residents.ts'
import { takenBack } from './taken-back.ts'
import { targetProblem } from './target-problem.ts'

/**
 * Takes a merge away: its compounds stand as they were loaded. Grids go back exactly as they were where nobody has
 * moved those borders since; else they stay as they are now. Where only other merges moved them, those are taken back
 * first and done again afterwards, so that merges can be taken back in any order.
 * Codes: `merge-unknown`, and `jurisdiction-locked {name}` where a locked grid would change.
 */
export function unmerge(plan: Plan, { id }: Extract<Command, { type: 'unmerge' }>): Result<PlanDiff> {
  const from = plan.merges.get(id)
  if (from === undefined) return fail(problem('merge-unknown'))
  const gone = { from, to: null }
  const kept = ok({ ...EMPTY_DIFF, merges: [gone] })
  if (from.ground === null) return kept
  const ground = takenBack(plan, from.ground)
  const result =
    ground === null ? inSequence(plan, fromBeneathOthers(plan, from)) : ok({ ...ground, merges: [gone] })
  if (!result.ok) return result.problem.code === 'jurisdiction-locked' ? result : kept
  const locked = lockProblem(plan, result.value)
  return locked === null ? result : fail(locked)
}

/** Takes other merges that touch the same ground back until this one can be, then does them again. */
function* fromBeneathOthers(plan: Plan, merge: CompoundMerge): Generator<() => Result<PlanDiff>, void> {
  const others = touchingMerges(plan, merge)
  const lifted: { readonly other: CompoundMerge; readonly acrossCommunities: boolean }[] = []
  for (;;) {
    const back = takenBack(plan, merge.ground!)
    if (back !== null) {
      yield () => ok({ ...back, merges: [{ from: merge, to: null }] })
      break
    }
    const next = nextToLift(plan, others)
    if (next === null) {
      yield () => fail(problem('merge-ground-changed'))
      return
    }
    const { other, diff } = next
    others.delete(other)
    const above = plan.coarser(plan.finestLevel)
    const acrossCommunities = above !== undefined && shiftedResidents(plan, diff, above).size > 0
    lifted.push({ other, acrossCommunities })
    yield () => ok({ ...diff, merges: [{ from: other, to: { ...other, ground: null } }] })
  }
  for (const { other, acrossCommunities } of lifted.toReversed()) {
    yield () => {
      const again = regridCompound(plan, other, acrossCommunities)
      if (!again.ok) return again
      const [from, to] = [
        { ...other, ground: null },
        { ...other, ground: groundOf(again.value) },
      ]
      return ok({ ...again.value, merges: [{ from, to }] })
    }
  }
}

/** Of those that can be taken back as things stand, the one that came last. */
function nextToLift(
  plan: Plan,
  others: ReadonlySet<CompoundMerge>,
): { readonly other: CompoundMerge; readonly diff: PlanDiff } | null {
  for (const other of [...others].toReversed()) {
    const diff = takenBack(plan, other.ground!)
    if (diff !== null) return { other, diff }
  }
  return null
}

/** Merges that changed an arc, a face or a record that this one changed, or that such a one did; it is not among them. */
function touchingMerges(plan: Plan, merge: CompoundMerge): Set<CompoundMerge> {
  const touched = touchedBy(merge.ground!)
  const found = new Set<CompoundMerge>()
  const rest = new Set([...plan.merges.values()].filter((one) => one !== merge && one.ground !== null))
  for (let size = -1; size !== found.size;) {
    size = found.size
    for (const one of rest) {
      const own = touchedBy(one.ground!)
      if (![...own].some((thing) => touched.has(thing))) continue
      found.add(one)
      rest.delete(one)
      for (const thing of own) touched.add(thing)
    }
  }
  return new Set([...plan.merges.values()].filter((one) => found.has(one)))
}

function touchedBy({ updated, faces, topology, tallies }: MergeGround): Set<string> {
  const touched = new Set<string>()
  for (const [{ id }] of updated) touched.add(`id ${id}`)
  for (const { face } of [...faces, ...tallies, ...(topology?.faces ?? [])]) touched.add(`face ${face}`)
  for (const { arc } of topology?.arcs ?? []) touched.add(`arc ${arc}`)
  return touched
}

/** A locked jurisdiction whose ground or people would change. */
function lockProblem(plan: Plan, { faces, tallies, updated }: PlanDiff): Problem | null {
  const ids = new Set(faces.flatMap(({ from, to }) => [from, to]))
  for (const { face } of tallies) ids.add(plan.idOf(plan.faceOwner[face] ?? UNASSIGNED))
  for (const [, { parent }] of updated) ids.add(parent)
  for (const id of ids) {
    const wrong = id === null ? null : targetProblem(plan, id)
    if (wrong?.code === 'jurisdiction-locked') return wrong
  }
  return null
}
