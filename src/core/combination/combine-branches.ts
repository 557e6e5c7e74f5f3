import { BASE_STEP, type History } from '#core/plan/history.ts'
import { isEmptyDiff, type PlanDiff } from '#core/plan/plan-diff.ts'
import { squashDiff } from '#core/plan/squash-diff.ts'
import type { Step, StepId } from '#core/plan/step.ts'
import type { SlotCounts } from '#core/topology/topology-diff.ts'
import type { Combination, StepConflict } from './combination.ts'
import { slotsAt } from './slots-at.ts'
import { stepKeys } from './step-keys.ts'

/**
 * Brings two branches of one log together, step by step: steps that share nothing stand beside each other, steps that
 * depend on each other stay together, and where steps of both sides meet there is a conflict to be decided. Every step
 * of either side is in exactly one of: ours and no conflict, `free`, `same`, a conflict (rule B1). A branch without
 * steps of its own gives no conflict. Linear in keys.
 *
 * @param slots Slots of the city as it was loaded.
 */
export function combineBranches(
  history: History,
  slots: SlotCounts,
  ours: StepId,
  theirs: StepId,
): Combination {
  const [mine, other] = [pathTo(history, ours), pathTo(history, theirs)]
  let shared = 0
  while (shared < mine.length && shared < other.length && mine[shared] === other[shared]) shared++
  const ancestor = mine[shared - 1]?.id ?? BASE_STEP
  const parted = slotsAt(history, slots, ancestor)
  const groups = new StepGroups()
  for (const step of mine.slice(shared)) groups.add(step, 'ours', parted)
  for (const step of other.slice(shared)) groups.add(step, 'theirs', parted)
  const free: StepId[] = []
  const same: StepId[] = []
  const conflicts: StepConflict[] = []
  for (const group of groups.all()) {
    const ids = ({ steps }: { readonly steps: readonly Step[] }): StepId[] => steps.map(({ id }) => id)
    if (group.theirs.steps.length === 0) continue
    if (group.ours.steps.length === 0) free.push(...ids(group.theirs))
    else if (isSameChange(group.ours.steps, group.theirs.steps, parted)) same.push(...ids(group.theirs))
    else conflicts.push({ ours: ids(group.ours), theirs: ids(group.theirs), ...contested(group) })
  }
  const inOrder = (a: StepId, b: StepId): number => a - b
  return { ancestor, ours, theirs, free: free.toSorted(inOrder), same: same.toSorted(inOrder), conflicts }
}

/** Steps from the base to a step, in order. */
function pathTo({ steps }: History, step: StepId): Step[] {
  const path: Step[] = []
  for (let at = step; at !== BASE_STEP; at = path[0]!.parent) path.unshift(steps[at - 1]!)
  return path
}

interface Side {
  readonly steps: Step[]
  readonly written: Set<string>
  readonly touched: Set<string>
}

interface Group {
  readonly ours: Side
  readonly theirs: Side
}

/** Steps that hang together by the keys they share. */
class StepGroups {
  readonly #steps: {
    readonly step: Step
    readonly side: keyof Group
    readonly keys: ReturnType<typeof stepKeys>
  }[] = []
  readonly #up: number[] = []
  readonly #writers = new Map<string, number>()
  /** Readers of a key that nobody has written so far. */
  readonly #readers = new Map<string, number[]>()

  add(step: Step, side: keyof Group, parted: SlotCounts): void {
    const at = this.#steps.length
    const keys = stepKeys(step.diff, parted, side)
    this.#steps.push({ step, side, keys })
    this.#up.push(at)
    for (const key of keys.written) {
      const writer = this.#writers.get(key)
      if (writer !== undefined) this.#join(at, writer)
      else {
        this.#writers.set(key, at)
        for (const reader of this.#readers.get(key) ?? []) this.#join(at, reader)
      }
    }
    for (const key of keys.read) {
      const writer = this.#writers.get(key)
      if (writer !== undefined) this.#join(at, writer)
      else this.#readers.set(key, [...(this.#readers.get(key) ?? []), at])
    }
  }

  /** The groups, in order of their first steps. */
  all(): Group[] {
    const groups = new Map<number, Group>()
    for (const [at, { step, side, keys }] of this.#steps.entries()) {
      const root = this.#root(at)
      const group = groups.get(root) ?? { ours: emptySide(), theirs: emptySide() }
      groups.set(root, group)
      group[side].steps.push(step)
      for (const key of keys.written) group[side].written.add(key)
      for (const key of [...keys.written, ...keys.read]) group[side].touched.add(key)
    }
    return [...groups.values()]
  }

  #join(a: number, b: number): void {
    this.#up[this.#root(a)] = this.#root(b)
  }

  #root(at: number): number {
    let root = at
    while (this.#up[root] !== root) root = this.#up[root]!
    this.#up[at] = root
    return root
  }
}

function emptySide(): Side {
  return { steps: [], written: new Set(), touched: new Set() }
}

/** What both sides touch, where one of them at least writes it. */
function contested({ ours, theirs }: Group): Pick<StepConflict, 'jurisdictions' | 'faces'> {
  const keys = [...ours.touched].filter(
    (key) => theirs.touched.has(key) && (ours.written.has(key) || theirs.written.has(key)),
  )
  const of = (kinds: readonly string[]): string[] => [
    ...new Set(
      keys.flatMap((key) => kinds.flatMap((kind) => (key.startsWith(kind) ? key.slice(kind.length) : []))),
    ),
  ]
  return { jurisdictions: of(['jurisdiction ', 'alive ', 'pair ']), faces: of(['face ']).map(Number) }
}

/** True when both sides come to the very same change, without new borders whose numbers would differ. */
function isSameChange(ours: readonly Step[], theirs: readonly Step[], parted: SlotCounts): boolean {
  const [one, other] = [ours, theirs].map((steps) => squashDiff(steps.map(({ diff }) => diff))) as [
    PlanDiff,
    PlanDiff,
  ]
  if (isEmptyDiff(one) && isEmptyDiff(other)) return true
  const isPlain = [one, other].every(
    ({ topology }) => topology === null || topology.slots[1].arcs === parted.arcs,
  )
  return isPlain && JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other))
}

/** Lists of a diff in an order that does not depend on the way it came about. */
function inOrder(diff: PlanDiff) {
  return Object.entries(diff).map(([key, value]) => [
    key,
    Array.isArray(value) ? value.map((each) => JSON.stringify(each)).toSorted() : value,
  ])
}
