import type { EditableTopology } from '#core/topology/editable-topology.ts'
import { OUTSIDE } from '#core/topology/topology.ts'

/** Side of a border that is no face; unassigned faces are labelled -1. */
const NO_FACE = -2

/**
 * The whole stretch of border that a half-edge is part of: half-edges in order with the same region on their left and
 * the same one on their right. It ends where more or fewer than two borders meet (a third region, or a region that
 * touches itself there); a border without such a node is followed once round from its lowest half-edge. The answer is
 * the same for every half-edge of the stretch, and empty when both sides of `halfEdge` are the same region.
 *
 * @param labels Region of each face.
 */
export function borderStretch(topology: EditableTopology, labels: Int32Array, halfEdge: number): number[] {
  if (!isBorder(topology, labels, halfEdge)) return []
  const ahead = follow(topology, labels, halfEdge)
  if (ahead.isRound) {
    const lowest = ahead.halfEdges.indexOf(Math.min(...ahead.halfEdges))
    return [...ahead.halfEdges.slice(lowest), ...ahead.halfEdges.slice(0, lowest)]
  }
  const behind = follow(topology, labels, halfEdge ^ 1).halfEdges.slice(1)
  return [...behind.toReversed().map((each) => each ^ 1), ...ahead.halfEdges]
}

function follow(
  topology: EditableTopology,
  labels: Int32Array,
  start: number,
): { readonly halfEdges: number[]; readonly isRound: boolean } {
  const halfEdges = [start]
  for (let at = onward(topology, labels, start); at !== null; at = onward(topology, labels, at)) {
    if (at === start) return { halfEdges, isRound: true }
    halfEdges.push(at)
  }
  return { halfEdges, isRound: false }
}

/** The half-edge that goes on where exactly two borders meet, or null. */
function onward(topology: EditableTopology, labels: Int32Array, halfEdge: number): number | null {
  const back = halfEdge ^ 1
  let found: number | null = null
  let count = 0
  topology.eachLeaving(topology.origin[back]!, (leaving) => {
    if (!isBorder(topology, labels, leaving)) return
    count++
    if (leaving !== back) found = leaving
  })
  return count === 2 ? found : null
}

function isBorder(topology: EditableTopology, labels: Int32Array, halfEdge: number): boolean {
  return regionOf(topology, labels, halfEdge) !== regionOf(topology, labels, halfEdge ^ 1)
}

function regionOf(topology: EditableTopology, labels: Int32Array, halfEdge: number): number {
  const face = topology.face[halfEdge]!
  return face === OUTSIDE ? NO_FACE : labels[face]!
}
