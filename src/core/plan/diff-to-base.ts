import { isSameJurisdiction } from './is-same-jurisdiction.ts'
import type { JurisdictionId } from './jurisdiction.ts'
import type { Plan } from './plan.ts'
import type { FaceMove, PlanDiff } from './plan-diff.ts'
import { UNASSIGNED } from './plan.ts'

/** The diff that takes a plan, whatever was done to it, back to what was loaded. Locks do not hold it up. */
export function diffToBase(plan: Plan): PlanDiff {
  const { base } = plan
  const original = new Map(base.jurisdictions.map((jurisdiction) => [jurisdiction.id, jurisdiction]))
  const updated: PlanDiff['updated'][number][] = []
  const removed: PlanDiff['removed'][number][] = []
  for (const now of plan.allJurisdictions()) {
    const then = original.get(now.id)
    if (then === undefined) removed.push(now)
    else if (then !== now && !isSameJurisdiction(then, now)) updated.push([now, then])
  }
  const faces: FaceMove[] = []
  for (let face = 0; face < base.faceOwner.length; face++) {
    const from = plan.idOf(plan.faceOwner[face]!)
    const to = baseOwner(plan, face)
    if (from !== to) faces.push({ face, from, to })
  }
  const rules =
    JSON.stringify(plan.rules) === JSON.stringify(base.rules) ? null : ([plan.rules, base.rules] as const)
  return { added: [], updated, removed, faces, rules }
}

function baseOwner(plan: Plan, face: number): JurisdictionId | null {
  const owner = plan.base.faceOwner[face]!
  return owner === UNASSIGNED ? null : plan.base.jurisdictions[owner]!.id
}
