import { segmentLengthMeters } from '#core/geometry/segment-length.ts'
import type { Topology } from '#core/topology/topology.ts'

/** A segment of a region's border, with the region on its left, and the label across it (-1 = none). */
export interface BorderSegment {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly meters: number
  readonly across: number
}

/**
 * Rings of the border of a label, each in order: shells counter-clockwise, holes clockwise. A ring that meets itself at
 * a node stays one ring.
 */
export function borderRings(topology: Topology, labels: Int32Array, label: number): BorderSegment[][] {
  const { face, next } = topology
  const labelAt = (halfEdge: number): number => (face[halfEdge]! < 0 ? -1 : labels[face[halfEdge]!]!)
  const isBorder = (halfEdge: number): boolean =>
    labelAt(halfEdge) === label && labelAt(halfEdge ^ 1) !== label
  const visited = new Set<number>()
  const rings: BorderSegment[][] = []
  for (let start = 0; start < face.length; start++) {
    if (visited.has(start) || !isBorder(start)) continue
    const ring: BorderSegment[] = []
    let at = start
    do {
      visited.add(at)
      segmentsOf(topology, at, labelAt(at ^ 1), ring)
      at = next[at]!
      while (!isBorder(at)) at = next[at ^ 1]!
    } while (at !== start)
    rings.push(ring)
  }
  return rings
}

function segmentsOf(
  { points, arcStart, arcEnd }: Topology,
  halfEdge: number,
  across: number,
  ring: BorderSegment[],
): void {
  const [begin, end] = [arcStart[halfEdge >> 1]!, arcEnd[halfEdge >> 1]! - 1]
  const isAlong = (halfEdge & 1) === 0
  for (let i = 0; i < end - begin; i++) {
    const a = 2 * (isAlong ? begin + i : end - i)
    const b = 2 * (isAlong ? begin + i + 1 : end - i - 1)
    const [x1, y1, x2, y2] = [points[a]!, points[a + 1]!, points[b]!, points[b + 1]!]
    ring.push({ x1, y1, x2, y2, meters: segmentLengthMeters(x1, y1, x2, y2), across })
  }
}
