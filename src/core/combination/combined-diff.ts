import type { History } from '#core/plan/history.ts'
import { invertDiff } from '#core/plan/invert-diff.ts'
import { EMPTY_DIFF, type PlanDiff } from '#core/plan/plan-diff.ts'
import { squashDiff } from '#core/plan/squash-diff.ts'
import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import type { SlotCounts } from '#core/topology/topology-diff.ts'
import type { Combination, ConflictChoices } from './combination.ts'
import { shiftedDiff } from './shifted-diff.ts'
import { slotsAt } from './slots-at.ts'

/**
 * What leads from our branch to both combined: steps of ours that gave way are taken back, steps of theirs that go in
 * are done behind them, their new slots numbered behind ours. Code: `combination-undecided` {conflicts}.
 *
 * @param slots Slots of the city as it was loaded.
 */
export function combinedDiff(
  history: History,
  slots: SlotCounts,
  { ancestor, ours, theirs, free, conflicts }: Combination,
  choices: ConflictChoices,
): Result<PlanDiff> {
  const undecided = conflicts.filter((_, at) => choices[at] === undefined).length
  if (undecided > 0) return fail(problem('combination-undecided', { conflicts: undecided }))
  const [parted, mine, other] = [ancestor, ours, theirs].map((step) => slotsAt(history, slots, step)) as [
    SlotCounts,
    SlotCounts,
    SlotCounts,
  ]
  const lost = conflicts.filter((_, at) => choices[at] === 'theirs')
  const back = lost.flatMap((conflict) => conflict.ours).toSorted((a, b) => b - a)
  const done = [...free, ...lost.flatMap((conflict) => conflict.theirs)].toSorted((a, b) => a - b)
  if (back.length === 0 && done.length === 0) return ok(EMPTY_DIFF)
  const by = minus(mine, parted)
  const end = plus(other, by)
  const diffOf = (step: number): PlanDiff => history.steps[step - 1]!.diff
  const diffs = [
    ...back.map((step) => withSlots(invertDiff(diffOf(step)), mine, mine)),
    ...done.map((step) => withSlots(shiftedDiff(diffOf(step), parted, by), mine, end)),
  ]
  const hasBorders = diffs.some(({ topology }) => topology !== null)
  // Slots are handed out at once, so that every diff finds those it names.
  const squashed = squashDiff([...diffs, EMPTY_DIFF])
  return ok(hasBorders ? withSlots(squashed, mine, end) : squashed)
}

/** The same change in a subdivision with other counts of slots. */
function withSlots(diff: PlanDiff, from: SlotCounts, to: SlotCounts): PlanDiff {
  if (diff.topology === null) return diff
  return { ...diff, topology: { ...diff.topology, slots: [from, to] } }
}

function minus(a: SlotCounts, b: SlotCounts): SlotCounts {
  return { arcs: a.arcs - b.arcs, faces: a.faces - b.faces, nodes: a.nodes - b.nodes }
}

function plus(a: SlotCounts, b: SlotCounts): SlotCounts {
  return { arcs: a.arcs + b.arcs, faces: a.faces + b.faces, nodes: a.nodes + b.nodes }
}
