import type { TopologyDiff } from './topology-diff.ts'

/** The diff that takes `diff` back. */
export function invertTopologyDiff({ arcs, faces, slots }: TopologyDiff): TopologyDiff {
  return {
    arcs: arcs.map(({ arc, from, to }) => ({ arc, from: to, to: from })),
    faces: faces.map(({ face, from, to }) => ({ face, from: to, to: from })),
    slots: [slots[1], slots[0]],
  }
}
