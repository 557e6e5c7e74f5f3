import type { PairingChange } from './pairing-solve-changes.ts'

/** What changes are grouped by. */
export const CHANGE_GROUPINGS = ['kind', 'street'] as const

/** One of {@link CHANGE_GROUPINGS}. */
export type ChangeGrouping = (typeof CHANGE_GROUPINGS)[number]

/** Changes that have the same street, or are of the same kind. */
export interface ChangeGroup {
  /** Name of the street, or kind. */
  readonly key: string
  readonly changes: readonly PairingChange[]
}

/** Changes in groups, the largest first; within a group, and among groups of one size, in their own order. */
export function pairingSolveGroups(
  changes: readonly PairingChange[],
  grouping: ChangeGrouping,
): ChangeGroup[] {
  const groups = new Map<string, PairingChange[]>()
  for (const change of changes) {
    const known = groups.get(change[grouping])
    if (known === undefined) groups.set(change[grouping], [change])
    else known.push(change)
  }
  return [...groups]
    .map(([key, list]) => ({ key, changes: list }))
    .sort((a, b) => b.changes.length - a.changes.length)
}
