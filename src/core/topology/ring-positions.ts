import type { Topology } from './topology.ts'

/** Positions of the ring that starts with a half-edge, interleaved, first not repeated. */
export function ringPositions(topology: Topology, start: number): number[] {
  const { points, arcStart, arcEnd, next } = topology
  const ring: number[] = []
  let at = start
  do {
    const begin = arcStart[at >> 1]!
    const end = arcEnd[at >> 1]! - 1
    if ((at & 1) === 0) for (let i = begin; i < end; i++) ring.push(points[i * 2]!, points[i * 2 + 1]!)
    else for (let i = end; i > begin; i--) ring.push(points[i * 2]!, points[i * 2 + 1]!)
    at = next[at]!
  } while (at !== start)
  return ring
}
