import type { Topology } from '#core/topology/topology.ts'

/** True for an arc that is a whole ring by itself: nothing else meets it, and where it begins means nothing. */
export function isFreeRing({ next }: Topology, arc: number): boolean {
  return next[2 * arc] === 2 * arc && next[2 * arc + 1] === 2 * arc + 1
}
