import { buildTopology } from '#core/topology/build-topology.ts'
import type { Topology } from '#core/topology/topology.ts'
import { latticePolygons } from './lattice-polygons.ts'

/** A topology and the label of each face. */
export interface LabelledLattice {
  readonly topology: Topology
  readonly labels: Int32Array
}

/**
 * A picture of labels, one character a cell, the first line in the north: `A`, `B`, … are labels 0, 1, …; a dot is a
 * face without label.
 *
 *     labelledLattice(['AAB',
 *                      'A.B'])
 */
export function labelledLattice(picture: readonly string[], seed = 1, sidePoints = 2): LabelledLattice {
  const rows = picture.length
  const columns = picture[0]!.length
  const built = buildTopology(latticePolygons(columns, rows, seed, sidePoints))
  const labels = Int32Array.from(built.faceFeature, (cell) => {
    const character = picture[rows - 1 - Math.floor(cell / columns)]![cell % columns]!
    return character === '.' ? -1 : character.charCodeAt(0) - 65
  })
  return { topology: built.topology, labels }
}
