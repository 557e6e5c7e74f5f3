import { BASE_STEP, type History } from '#core/plan/history.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import { isEmptyDiff, type PlanDiff } from '#core/plan/plan-diff.ts'
import type { PlanBase } from '#core/plan/plan-base.ts'
import { squashDiff } from '#core/plan/squash-diff.ts'
import type { Step, StepId } from '#core/plan/step.ts'
import type { SlotCounts } from '#core/topology/topology-diff.ts'
import type { Combination, StepConflict } from './combination.ts'
import { Holders } from './holders.ts'
import { leavingMembers } from './leaving-members.ts'
import { planSlots } from './plan-slots.ts'
import { slotsAt } from './slots-at.ts'
import { stepKeys } from './step-keys.ts'

/**
 * Brings two branches of one log together, step by step: steps that share nothing stand beside each other, steps that
 * depend on each other stay together, and where steps of both sides meet there is a conflict to be decided. Every step
 * of either side is in exactly one of: ours and no conflict, `free`, `same`, a conflict (rule D12). A branch without
 * steps of its own gives no conflict; steps of both sides that together take all from a unit do. Linear in keys.
 *
 * @param base The city that the log was begun on.
 */
export function combineBranches(history: History, base: PlanBase, ours: StepId, theirs: StepId): Combination {
  const [mine, other] = [pathTo(history, ours), pathTo(history, theirs)]
  let shared = 0
  while (shared < mine.length && shared < other.length && mine[shared] === other[shared]) shared++
  const ancestor = mine[shared - 1]?.id ?? BASE_STEP
  const parted = slotsAt(history, planSlots(base), ancestor)
  const common = mine.slice(0, shared).map(({ diff }) => diff)
  const groups = new StepGroups(parted)
  for (const [side, path] of [
    ['ours', mine],
    ['theirs', other],
  ] as const) {
    const holders = new Holders(base, common)
    for (const step of path.slice(shared)) groups.add(step, side, holders)
  }
  groups.joinWhereAllLeaves(new Holders(base, common))
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
  readonly #parted: SlotCounts
  readonly #steps: {
    readonly step: Step
    readonly side: keyof Group
    readonly keys: ReturnType<typeof stepKeys>
  }[] = []
  readonly #up: number[] = []
  readonly #writers = new Map<string, number>()
  /** Readers of a key that nobody has written so far. */
  readonly #readers = new Map<string, number[]>()

  constructor(parted: SlotCounts) {
    this.#parted = parted
  }

  /** @param holders As they are before the step; they go on to what it leads to. */
  add(step: Step, side: keyof Group, holders: Holders): void {
    const at = this.#steps.length
    const keys = stepKeys(step.diff, { parted: this.#parted, side, holders })
    holders.apply(step.diff)
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

  /** Units that neither side empties but both together would: who takes from them must be decided. */
  joinWhereAllLeaves(parted: Holders): void {
    const leaving = new Map<JurisdictionId, { readonly members: Set<string>; readonly steps: number[] }>()
    for (const [at, { step }] of this.#steps.entries()) {
      for (const [unit, member] of leavingMembers(step.diff)) {
        const known = leaving.get(unit) ?? { members: new Set(), steps: [] }
        leaving.set(unit, known)
        known.members.add(member)
        known.steps.push(at)
      }
    }
    const counts = parted.countMembers(leaving.keys())
    for (const [unit, { members, steps }] of leaving) {
      const sides = new Set(steps.map((at) => this.#steps[at]!.side))
      if (sides.size < 2 || members.size < counts.get(unit)!) continue
      for (const at of steps) this.#join(at, steps[0]!)
      for (const at of steps) this.#steps[at]!.keys.written.add(`jurisdiction ${unit}`)
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
