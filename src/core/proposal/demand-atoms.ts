import type { DemandPoints } from '#core/analysis/demand-points.ts'
import type { Plan } from '#core/plan/plan.ts'
import { facesAt } from '#core/topology/faces-at.ts'
import type { AtomGraph } from './atom-graph.ts'

/** Atom that the people of each demand point live in as the plan stands, or -1 outside the atoms. */
export function demandAtoms(
  { topology, buildingFace }: Plan,
  { points, building }: DemandPoints,
  { atomOf }: AtomGraph,
): Int32Array {
  const bare = [...building.keys()].filter((point) => building[point]! < 0)
  const faces = facesAt(
    topology,
    Int32Array.from(bare.flatMap((point) => [points[2 * point]!, points[2 * point + 1]!])),
  )
  const found = building.map((at) => (at < 0 ? -1 : buildingFace[at]!))
  for (const [i, point] of bare.entries()) found[point] = faces[i]!
  return found.map((face) => (face < 0 ? -1 : atomOf[face]!))
}
