import type { CompoundMerge, MergeGround } from '#core/plan/compound-merge.ts'
import type { PlanDiff } from '#core/plan/plan-diff.ts'
import type { ArcRecord, FaceRecord, SlotCounts, TopologyDiff } from '#core/topology/topology-diff.ts'

/**
 * A diff of one branch as it is beside another: slots that were handed out since the branches parted get numbers behind
 * those of the other branch. Also what a merge remembers of the ground.
 *
 * @param parted Slots that both branches have. @param by How many more the other branch has.
 */
export function shiftedDiff(diff: PlanDiff, parted: SlotCounts, by: SlotCounts): PlanDiff {
  const face = (number: number): number => (number < parted.faces ? number : number + by.faces)
  const arc = (number: number): number => (number < parted.arcs ? number : number + by.arcs)
  const node = (number: number): number => (number < parted.nodes ? number : number + by.nodes)
  const half = (halfEdge: number): number => 2 * arc(halfEdge >> 1) + (halfEdge & 1)
  const counts = ({ arcs, faces, nodes }: SlotCounts): SlotCounts => ({
    arcs: arcs + by.arcs,
    faces: faces + by.faces,
    nodes: nodes + by.nodes,
  })
  const arcOf = (record: ArcRecord | null): ArcRecord | null =>
    record === null
      ? null
      : {
          points: record.points,
          face: [face(record.face[0]), face(record.face[1])],
          next: [half(record.next[0]), half(record.next[1])],
          origin: [node(record.origin[0]), node(record.origin[1])],
        }
  const faceOf = (record: FaceRecord | null): FaceRecord | null =>
    record === null ? null : { rings: record.rings.map(half) }
  const topologyOf = ({ arcs, faces, slots }: TopologyDiff): TopologyDiff => ({
    arcs: arcs.map((change) => ({ arc: arc(change.arc), from: arcOf(change.from), to: arcOf(change.to) })),
    faces: faces.map((change) => ({
      face: face(change.face),
      from: faceOf(change.from),
      to: faceOf(change.to),
    })),
    slots: [counts(slots[0]), counts(slots[1])],
  })
  const groundOf = (ground: MergeGround): MergeGround => ({
    updated: ground.updated,
    faces: ground.faces.map((move) => ({ ...move, face: face(move.face) })),
    topology: ground.topology === null ? null : topologyOf(ground.topology),
    tallies: ground.tallies.map((change) => ({ ...change, face: face(change.face) })),
    buildings: ground.buildings.map(({ building, from, to }) => ({
      building,
      from: face(from),
      to: face(to),
    })),
  })
  const mergeOf = (merge: CompoundMerge | null): CompoundMerge | null =>
    merge === null || merge.ground === null ? merge : { ...merge, ground: groundOf(merge.ground) }
  return {
    ...diff,
    ...groundOf(diff),
    merges: diff.merges.map(({ from, to }) => ({ from: mergeOf(from), to: mergeOf(to) })),
  }
}
