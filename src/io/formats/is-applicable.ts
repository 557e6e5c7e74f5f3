import { isSameJurisdiction } from '#core/plan/is-same-jurisdiction.ts'
import type { Jurisdiction, JurisdictionId } from '#core/plan/jurisdiction.ts'
import { UNASSIGNED, type Plan } from '#core/plan/plan.ts'
import type { PlanDiff } from '#core/plan/plan-diff.ts'
import { fitsCare } from './fits-care.ts'
import { fitsMerges } from './fits-merges.ts'
import { fitsPeople } from './fits-people.ts'
import { fitsTopology } from './fits-topology.ts'

/**
 * True when a diff from a file was made for exactly this state of the plan, so that applying it cannot break an
 * invariant: records stand as it says, parents are one level up and there, faces exist and have the owners it names,
 * borders run, people live and compounds are merged as it says. What a new course of borders comes to is for `isSoundTopology`.
 */
export function isApplicable(plan: Plan, diff: PlanDiff): boolean {
  if (diff.topology !== null && !fitsTopology(plan.topology, diff.topology)) return false
  if (!fitsPeople(plan, diff) || !fitsMerges(plan, diff) || !fitsCare(plan, diff)) return false
  const after = new Map<JurisdictionId, Jurisdiction | null>()
  for (const record of diff.added) {
    if (plan.get(record.id) !== undefined || after.has(record.id) || !plan.base.levels.includes(record.level))
      return false
    after.set(record.id, record)
  }
  for (const [from, to] of diff.updated) {
    if (from.id !== to.id || from.level !== to.level || !isRecord(plan, from)) return false
    after.set(to.id, to)
  }
  for (const record of diff.removed) {
    if (!isRecord(plan, record)) return false
    after.set(record.id, null)
  }
  const recordAfter = (id: JurisdictionId) => (after.has(id) ? after.get(id) : plan.get(id))
  const isOwner = (id: JurisdictionId | null) => id === null || recordAfter(id)?.level === plan.finestLevel
  const faceCount = Math.max(plan.topology.faceCount, diff.topology?.slots[1].faces ?? 0)
  return (
    [...after.values()].every((record) => record === null || hasSoundParent(plan, record, recordAfter)) &&
    diff.faces.every(
      ({ face, from, to }) =>
        face < faceCount && plan.idOf(plan.faceOwner[face] ?? UNASSIGNED) === from && isOwner(to),
    ) &&
    diff.removed.every(({ id }) => isLeftByAll(plan, id, diff, after))
  )
}

function hasSoundParent(
  plan: Plan,
  { level, parent }: Jurisdiction,
  recordAfter: (id: JurisdictionId) => Jurisdiction | null | undefined,
): boolean {
  return parent === null || recordAfter(parent)?.level === plan.coarser(level)
}

/** True when no child and no face stays behind with a record that goes. */
function isLeftByAll(
  plan: Plan,
  id: JurisdictionId,
  { faces }: PlanDiff,
  after: ReadonlyMap<JurisdictionId, Jurisdiction | null>,
): boolean {
  const slot = plan.slotOf(id)
  const stays = plan.childrenOf(slot).some((child) => {
    const childId = plan.idOf(child)!
    const record = after.has(childId) ? after.get(childId) : plan.get(childId)
    return record?.parent === id
  })
  if (stays || slot === UNASSIGNED) return false
  const leaving = new Set(faces.map(({ face }) => face))
  return !plan.faceOwner.some((owner, face) => owner === slot && !leaving.has(face))
}

function isRecord(plan: Plan, record: Jurisdiction): boolean {
  const present = plan.get(record.id)
  return present !== undefined && isSameJurisdiction(present, record)
}
