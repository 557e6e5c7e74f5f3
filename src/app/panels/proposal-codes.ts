import type { Plan } from '#core/plan/plan.ts'
import type { Proposal } from '#core/proposal/proposal.ts'

/** What came of an old code: part of it, or all of it, stands under another one. */
export interface CodeChange {
  readonly oldCode: string
  readonly oldName: string
  readonly newCode: string
  readonly newName: string
  /** Units of the next finer level that go this way. */
  readonly units: number
}

/**
 * The table from old to new codes of a proposal, by old code, then by new one; it has to be read before the proposal is
 * done. Parts whose code changes without a move are in it with 0 units.
 */
export function proposalCodes(plan: Plan, { level, moves, parts }: Proposal): CodeChange[] {
  const rows = new Map<string, CodeChange>()
  const add = (from: string, to: string, units: number): void => {
    const part = parts.find(({ id }) => id === to)
    const old = plan.get(from)
    if (part === undefined || old === undefined) return
    const key = `${from}\n${to}`
    rows.set(key, {
      oldCode: old.code,
      oldName: old.name,
      newCode: part.code,
      newName: part.name,
      units: units + (rows.get(key)?.units ?? 0),
    })
  }
  for (const { unit, part } of moves) {
    const from = plan.idOf(plan.ancestor(plan.slotOf(unit), level))
    if (from !== null) add(from, parts[part]!.id, 1)
  }
  for (const part of parts) {
    if (!part.created && plan.get(part.id)?.code !== part.code) add(part.id, part.id, 0)
  }
  return [...rows.values()].toSorted(
    (a, b) => compare(a.oldCode, b.oldCode) || compare(a.newCode, b.newCode) || compare(a.newName, b.newName),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
