import { arcRecord } from './arc-record.ts'
import { faceRecord } from './face-record.ts'
import { isSameRecord } from './is-same-record.ts'
import type { Topology } from './topology.ts'
import type { ArcChange, FaceChange, TopologyDiff } from './topology-diff.ts'

/** The diff that leads from one state of a subdivision to another, slot by slot; null when they are the same. */
export function topologyDifference(from: Topology, to: Topology): TopologyDiff | null {
  const arcs: ArcChange[] = []
  for (let arc = 0; arc < Math.max(from.arcStart.length, to.arcStart.length); arc++) {
    const change = { arc, from: arcRecord(from, arc), to: arcRecord(to, arc) }
    if (!isSameRecord(change.from, change.to)) arcs.push(change)
  }
  const faces: FaceChange[] = []
  for (let face = 0; face < Math.max(from.faceCount, to.faceCount); face++) {
    const change = { face, from: faceRecord(from, face), to: faceRecord(to, face) }
    if (!isSameRecord(change.from, change.to)) faces.push(change)
  }
  const slots = [from, to].map(({ arcStart, faceCount, nodeCount }) => ({
    arcs: arcStart.length,
    faces: faceCount,
    nodes: nodeCount,
  })) as [TopologyDiff['slots'][0], TopologyDiff['slots'][1]]
  const isSame = arcs.length === 0 && faces.length === 0 && from.nodeCount === to.nodeCount
  return isSame ? null : { arcs, faces, slots }
}
