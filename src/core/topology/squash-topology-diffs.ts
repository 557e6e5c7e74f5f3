import { isSameRecord } from './is-same-record.ts'
import type { ArcChange, FaceChange, TopologyDiff } from './topology-diff.ts'

/** One diff that does what `diffs` (at least one) do one after the other. What cancels out is left out. */
export function squashTopologyDiffs(diffs: readonly TopologyDiff[]): TopologyDiff {
  const arcs = new Map<number, ArcChange>()
  const faces = new Map<number, FaceChange>()
  for (const diff of diffs) {
    for (const change of diff.arcs) {
      const first = arcs.get(change.arc)
      arcs.set(change.arc, first === undefined ? change : { ...change, from: first.from })
    }
    for (const change of diff.faces) {
      const first = faces.get(change.face)
      faces.set(change.face, first === undefined ? change : { ...change, from: first.from })
    }
  }
  return {
    arcs: [...arcs.values()].filter(({ from, to }) => !isSameRecord(from, to)).sort((a, b) => a.arc - b.arc),
    faces: [...faces.values()]
      .filter(({ from, to }) => !isSameRecord(from, to))
      .sort((a, b) => a.face - b.face),
    slots: [diffs[0]!.slots[0], diffs.at(-1)!.slots[1]],
  }
}
