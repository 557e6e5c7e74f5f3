import { UNASSIGNED, type Plan } from '#core/plan/plan.ts'
import { isEmptyFace } from '#core/topology/is-empty-face.ts'
import { isSoundTopology } from '#core/topology/is-sound-topology.ts'

/** True when the borders of a plan hang together, and nobody owns a face that is not there, or lives in one. */
export function isSoundGround(plan: Plan): boolean {
  const { topology, faceOwner, figures, buildingFace } = plan
  if (!isSoundTopology(topology)) return false
  for (let face = 0; face < topology.faceCount; face++) {
    if (!isEmptyFace(topology, face)) continue
    const { residents, households, buildings } = figures.of(face)
    if (faceOwner[face] !== UNASSIGNED || residents + households + buildings > 0) return false
  }
  return buildingFace.every((face) => face < 0 || (face < topology.faceCount && !isEmptyFace(topology, face)))
}
