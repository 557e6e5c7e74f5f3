import { arcRecord } from '#core/topology/arc-record.ts'
import type { EditableTopology } from '#core/topology/editable-topology.ts'
import { faceRecord } from '#core/topology/face-record.ts'
import { isSameRecord } from '#core/topology/is-same-record.ts'
import type { ArcRecord, SlotCounts, TopologyDiff } from '#core/topology/topology-diff.ts'

/** More than any city has; what asks for more only wants the memory. */
const MAX_SLOTS = 2 ** 23

/**
 * True when a diff of borders from a file was made for exactly this subdivision and names nothing that is not there, so
 * that applying it is safe. Whether what comes out hangs together is seen afterwards.
 */
export function fitsTopology(topology: EditableTopology, { arcs, faces, slots }: TopologyDiff): boolean {
  const [from, to] = slots
  const now = topology.slots
  if (from.arcs !== now.arcs || from.faces !== now.faces || from.nodes !== now.nodes) return false
  if (Math.max(to.arcs, to.faces, to.nodes) > MAX_SLOTS) return false
  return (
    isOnce(
      arcs.map(({ arc }) => arc),
      Math.max(from.arcs, to.arcs),
    ) &&
    isOnce(
      faces.map(({ face }) => face),
      Math.max(from.faces, to.faces),
    ) &&
    isEmptied(
      arcs.map(({ arc, to: record }) => ({ slot: arc, record })),
      to.arcs,
      from.arcs,
      (arc) => arcRecord(topology, arc),
    ) &&
    isEmptied(
      faces.map(({ face, to: record }) => ({ slot: face, record })),
      to.faces,
      from.faces,
      (face) => faceRecord(topology, face),
    ) &&
    arcs.every(
      (change) =>
        isSameRecord(arcRecord(topology, change.arc), change.from) &&
        (change.to === null || (change.arc < to.arcs && isArcWithin(change.to, to))),
    ) &&
    faces.every(
      (change) =>
        isSameRecord(faceRecord(topology, change.face), change.from) &&
        (change.to === null ||
          (change.face < to.faces && change.to.rings.every((halfEdge) => halfEdge < 2 * to.arcs))),
    )
  )
}

function isOnce(numbers: readonly number[], limit: number): boolean {
  return new Set(numbers).size === numbers.length && numbers.every((number) => number < limit)
}

/** True when every slot from `first` to before `end` is empty now, or is emptied by the changes. */
function isEmptied(
  changes: readonly { readonly slot: number; readonly record: object | null }[],
  first: number,
  end: number,
  recordOf: (slot: number) => object | null,
): boolean {
  const emptied = new Set(changes.flatMap(({ slot, record }) => (record === null ? [slot] : [])))
  for (let slot = first; slot < end; slot++) if (!emptied.has(slot) && recordOf(slot) !== null) return false
  return true
}

function isArcWithin({ face, next, origin }: ArcRecord, slots: SlotCounts): boolean {
  return (
    face.every((one) => one < slots.faces) &&
    next.every((one) => one < 2 * slots.arcs) &&
    origin.every((one) => one < slots.nodes)
  )
}
