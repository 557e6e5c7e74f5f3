import type { Topology } from '#core/topology/topology.ts'

/** Neighbours of each region; a region is a label ≥ 0 of faces. Regions that touch at a point only do not meet. */
export type RegionNeighbours = ReadonlyMap<number, ReadonlySet<number>>

/** Which regions share a border, from the arcs: one pass, linear in the arcs. Every region has an entry. */
export function regionNeighbours(topology: Topology, labels: Int32Array): RegionNeighbours {
  const found = new Map<number, Set<number>>()
  for (const label of labels) if (label >= 0 && !found.has(label)) found.set(label, new Set())
  const { face } = topology
  for (let halfEdge = 0; halfEdge < face.length; halfEdge += 2) {
    const left = face[halfEdge]!
    const right = face[halfEdge + 1]!
    if (left < 0 || right < 0) continue
    const a = labels[left]!
    const b = labels[right]!
    if (a === b || a < 0 || b < 0) continue
    found.get(a)!.add(b)
    found.get(b)!.add(a)
  }
  return found
}
