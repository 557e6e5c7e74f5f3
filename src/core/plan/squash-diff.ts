import { isSameJurisdiction } from './is-same-jurisdiction.ts'
import type { Jurisdiction, JurisdictionId } from './jurisdiction.ts'
import type { FaceMove, PlanDiff } from './plan-diff.ts'

/** One diff that does what `diffs` do one after the other (invariant D2). What cancels out is left out. */
export function squashDiff(diffs: readonly PlanDiff[]): PlanDiff {
  if (diffs.length === 1) return diffs[0]!
  const before = new Map<JurisdictionId, Jurisdiction | null>()
  const after = new Map<JurisdictionId, Jurisdiction | null>()
  const faces = new Map<number, FaceMove>()
  let rules: PlanDiff['rules'] = null
  const record = (id: JurisdictionId, from: Jurisdiction | null, to: Jurisdiction | null): void => {
    if (!before.has(id)) before.set(id, from)
    after.set(id, to)
  }
  for (const diff of diffs) {
    for (const added of diff.added) record(added.id, null, added)
    for (const [from, to] of diff.updated) record(from.id, from, to)
    for (const removed of diff.removed) record(removed.id, removed, null)
    for (const move of diff.faces) {
      const first = faces.get(move.face)
      faces.set(move.face, first === undefined ? move : { face: move.face, from: first.from, to: move.to })
    }
    if (diff.rules !== null) rules = [rules?.[0] ?? diff.rules[0], diff.rules[1]]
  }
  const added: Jurisdiction[] = []
  const updated: [Jurisdiction, Jurisdiction][] = []
  const removed: Jurisdiction[] = []
  for (const [id, from] of before) {
    const to = after.get(id)!
    if (from === null && to !== null) added.push(to)
    else if (from !== null && to === null) removed.push(from)
    else if (from !== null && to !== null && !isSameJurisdiction(from, to)) updated.push([from, to])
  }
  const moves = [...faces.values()].filter((move) => move.from !== move.to)
  return { added, updated, removed, faces: moves, rules }
}
