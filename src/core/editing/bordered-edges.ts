import { OUTSIDE, type Topology } from '#core/topology/topology.ts'
import { arcsOfFaces } from './arcs-of-faces.ts'
import type { BentArcs } from './bent-arcs.ts'
import { LocalEdges } from './local-edges.ts'

/** The edges of all arcs around faces, as they will be; sides of other faces are labelled OUTSIDE. */
export function borderedEdges(topology: Topology, bent: BentArcs, faces: ReadonlySet<number>): LocalEdges {
  const edges = new LocalEdges()
  const labelOf = (face: number) => (faces.has(face) ? face : OUTSIDE)
  for (const arc of arcsOfFaces(topology, faces)) {
    const [left, right] = [topology.face[2 * arc]!, topology.face[2 * arc + 1]!]
    edges.addArc(arc, bent.points(arc), labelOf(left), labelOf(right))
  }
  return edges
}
