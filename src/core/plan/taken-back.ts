import { arcRecord } from '#core/topology/arc-record.ts'
import { faceRecord } from '#core/topology/face-record.ts'
import { isSameRecord } from '#core/topology/is-same-record.ts'
import type { TopologyDiff } from '#core/topology/topology-diff.ts'
import type { MergeGround } from './compound-merge.ts'
import { NO_TALLY } from './face-tally.ts'
import { invertDiff } from './invert-diff.ts'
import { isSameJurisdiction } from './is-same-jurisdiction.ts'
import { isSameTally } from './is-same-tally.ts'
import type { Plan } from './plan.ts'
import { EMPTY_DIFF, type PlanDiff } from './plan-diff.ts'

/**
 * The change that takes an earlier change of the ground back, or null when anything that it touched has changed since.
 * What was done elsewhere in the meantime does not matter: slots that others took stay theirs.
 */
export function takenBack(plan: Plan, ground: MergeGround): PlanDiff | null {
  const back = invertDiff({ ...EMPTY_DIFF, ...ground })
  const { slots } = plan.topology
  const topology = back.topology === null ? null : { ...back.topology, slots: [slots, slots] as const }
  const faceCount = plan.topology.faceCount
  const fits =
    (topology === null || isAsLeft(plan, topology)) &&
    back.updated.every(([from]) => {
      const now = plan.get(from.id)
      return now !== undefined && isSameJurisdiction(now, from)
    }) &&
    back.faces.every(({ face, from }) => plan.idOf(plan.faceOwner[face]!) === from) &&
    back.tallies.every(({ face, from }) =>
      isSameTally(from, face < faceCount ? plan.figures.of(face) : NO_TALLY),
    ) &&
    back.buildings.every(({ building, from }) => plan.buildingFace[building] === from)
  return fits ? { ...back, topology } : null
}

function isAsLeft({ topology }: Plan, { arcs, faces, slots: [slots] }: TopologyDiff): boolean {
  return (
    arcs.every(({ arc, from }) => arc < slots.arcs && isSameRecord(arcRecord(topology, arc), from)) &&
    faces.every(({ face, from }) => face < slots.faces && isSameRecord(faceRecord(topology, face), from))
  )
}
