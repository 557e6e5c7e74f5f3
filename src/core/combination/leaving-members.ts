import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { PlanDiff } from '#core/plan/plan-diff.ts'

/** What leaves a unit by a diff: `[unit, key of what it held]` for units below it and faces of its own. */
export function leavingMembers({ updated, removed, faces }: PlanDiff): [JurisdictionId, string][] {
  const leaving: [JurisdictionId, string][] = []
  const leave = (from: JurisdictionId | null, to: JurisdictionId | null, key: string): void => {
    if (from !== null && from !== to) leaving.push([from, key])
  }
  for (const [from, to] of updated) leave(from.parent, to.parent, `jurisdiction ${from.id}`)
  for (const { id, parent } of removed) leave(parent, null, `jurisdiction ${id}`)
  for (const { face, from, to } of faces) leave(from, to, `face ${face}`)
  return leaving
}
