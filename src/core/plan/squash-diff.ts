import { squashTopologyDiffs } from '#core/topology/squash-topology-diffs.ts'
import type { TopologyDiff } from '#core/topology/topology-diff.ts'
import { isSameJurisdiction } from './is-same-jurisdiction.ts'
import type { Jurisdiction, JurisdictionId } from './jurisdiction.ts'
import { isSameTally } from './is-same-tally.ts'
import type { MergeId } from './compound-merge.ts'
import type { BuildingMove, CareChange, FaceMove, MergeChange, PlanDiff, TallyChange } from './plan-diff.ts'

/** One diff that does what `diffs` do one after the other (invariant D2). What cancels out is left out, the rest is in
 * order of numbers. */
export function squashDiff(diffs: readonly PlanDiff[]): PlanDiff {
  if (diffs.length === 1) return diffs[0]!
  const before = new Map<JurisdictionId, Jurisdiction | null>()
  const after = new Map<JurisdictionId, Jurisdiction | null>()
  const faces = new Map<number, FaceMove>()
  const tallies = new Map<number, TallyChange>()
  const buildings = new Map<number, BuildingMove>()
  const merges = new Map<MergeId, MergeChange>()
  const care = new Map<string, CareChange>()
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
    for (const change of diff.tallies) {
      const from = tallies.get(change.face)?.from ?? change.from
      tallies.set(change.face, { face: change.face, from, to: change.to })
    }
    for (const move of diff.buildings) {
      const from = buildings.get(move.building)?.from ?? move.from
      buildings.set(move.building, { building: move.building, from, to: move.to })
    }
    for (const { from, to } of diff.merges) {
      const { id } = (from ?? to)!
      merges.set(id, { from: merges.has(id) ? merges.get(id)!.from : from, to })
    }
    for (const { from, to } of diff.care) {
      const { kind, id } = (from ?? to)!
      const key = `${kind} ${id}`
      care.set(key, { from: care.has(key) ? care.get(key)!.from : from, to })
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
  const topologies = diffs.flatMap(({ topology }) => topology ?? [])
  return {
    added,
    updated,
    removed,
    faces: [...faces.values()].filter((move) => move.from !== move.to).sort((a, b) => a.face - b.face),
    rules,
    topology: topologies.length === 0 ? null : orNull(squashTopologyDiffs(topologies)),
    tallies: [...tallies.values()]
      .filter(({ from, to }) => !isSameTally(from, to))
      .sort((a, b) => a.face - b.face),
    buildings: [...buildings.values()]
      .filter(({ from, to }) => from !== to)
      .sort((a, b) => a.building - b.building),
    merges: [...merges.values()].filter(isOther),
    care: [...care.values()].filter(isOther),
  }
}

/** True when a record is not what it was. */
function isOther({ from, to }: MergeChange | CareChange): boolean {
  return JSON.stringify(from) !== JSON.stringify(to)
}

/** Null in place of a diff of borders that changes none. */
function orNull(diff: TopologyDiff): TopologyDiff | null {
  const [from, to] = diff.slots
  const isSameCount = from.arcs === to.arcs && from.faces === to.faces && from.nodes === to.nodes
  return isSameCount && diff.arcs.length === 0 && diff.faces.length === 0 ? null : diff
}
