import type { Topology } from '#core/topology/topology.ts'

/** True when the last half-edge ends where the first one begins. */
export function isClosedStretch({ origin }: Topology, halfEdges: readonly number[]): boolean {
  return halfEdges.length > 0 && origin[halfEdges[0]!] === origin[halfEdges.at(-1)! ^ 1]
}
