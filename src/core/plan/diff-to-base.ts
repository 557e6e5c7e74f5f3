import { topologyDifference } from '#core/topology/topology-difference.ts'
import { NO_TALLY, type FaceTally } from './face-tally.ts'
import { isSameJurisdiction } from './is-same-jurisdiction.ts'
import { isSameTally } from './is-same-tally.ts'
import type { JurisdictionId } from './jurisdiction.ts'
import type { Plan } from './plan.ts'
import type { BuildingMove, CareChange, FaceMove, MergeChange, PlanDiff, TallyChange } from './plan-diff.ts'
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
  const tallies: TallyChange[] = []
  for (let face = 0; face < Math.max(plan.faceOwner.length, base.faceOwner.length); face++) {
    const from = plan.idOf(plan.faceOwner[face] ?? UNASSIGNED)
    const to = baseOwner(plan, face)
    if (from !== to) faces.push({ face, from, to })
    const change = { face, from: plan.figures.of(face), to: baseTally(plan, face) }
    if (!isSameTally(change.from, change.to)) tallies.push(change)
  }
  const buildings: BuildingMove[] = []
  for (const [building, from] of plan.buildingFace.entries()) {
    const to = base.buildings.face[building]!
    if (from !== to) buildings.push({ building, from, to })
  }
  const rules =
    JSON.stringify(plan.rules) === JSON.stringify(base.rules) ? null : ([plan.rules, base.rules] as const)
  const topology = topologyDifference(plan.topology, base.topology)
  return {
    added: [],
    updated,
    removed,
    faces,
    rules,
    topology,
    tallies,
    buildings,
    merges: mergesToBase(plan),
    care: careToBase(plan),
  }
}

function mergesToBase({ base, merges }: Plan): MergeChange[] {
  const original = new Map(base.merges.map((merge) => [merge.id, merge]))
  const changes: MergeChange[] = []
  for (const [id, from] of merges) {
    const to = original.get(id) ?? null
    if (from !== to) changes.push({ from, to })
  }
  for (const [id, to] of original) if (!merges.has(id)) changes.push({ from: null, to })
  return changes
}

function careToBase({ base, care }: Plan): CareChange[] {
  const left = new Map(base.care.map((record) => [`${record.kind} ${record.id}`, record]))
  const changes: CareChange[] = []
  for (const from of care.everything()) {
    const key = `${from.kind} ${from.id}`
    const to = left.get(key) ?? null
    left.delete(key)
    if (from !== to && JSON.stringify(from) !== JSON.stringify(to)) changes.push({ from, to })
  }
  for (const to of left.values()) changes.push({ from: null, to })
  return changes
}

function baseOwner(plan: Plan, face: number): JurisdictionId | null {
  const owner = plan.base.faceOwner[face] ?? UNASSIGNED
  return owner === UNASSIGNED ? null : plan.base.jurisdictions[owner]!.id
}

function baseTally({ base }: Plan, face: number): FaceTally {
  if (face >= base.topology.faceCount) return NO_TALLY
  const { residents, households, buildings } = base.figures
  return {
    residents: residents[face]!,
    households: households[face]!,
    buildings: buildings[face]!,
    estimated: base.estimated?.[face] === 1,
  }
}
