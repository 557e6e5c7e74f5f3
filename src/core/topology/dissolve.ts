import type { Outlines } from './outlines.ts'
import { RingWriter } from './ring-writer.ts'
import type { Topology } from './topology.ts'

/**
 * Outlines of all groups of faces at once: the arcs whose two sides differ in label, stitched into rings.
 * Linear in arcs and outline points; nothing is intersected, so outlines share their positions exactly.
 *
 * @param labels Group of each face; faces with a negative label are in no group and give no outline.
 */
export function dissolve(topology: Topology, labels: Int32Array): Outlines {
  const { face } = topology
  const writer = new RingWriter(topology, Math.max(256, topology.points.length >> 2))
  const visited = new Uint8Array(face.length)
  for (let halfEdge = 0; halfEdge < face.length; halfEdge++) {
    const inside = face[halfEdge]!
    if (inside < 0 || visited[halfEdge] === 1) continue
    const label = labels[inside]!
    if (label < 0) continue
    const across = face[halfEdge ^ 1]!
    if (across >= 0 && labels[across] === label) continue
    writer.trace(halfEdge, label, labels, visited)
  }
  return writer.outlines()
}
