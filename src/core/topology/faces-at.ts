import { BoxIndex, type Box } from './box-index.ts'
import { ringContains } from './ring-contains.ts'
import { ringPositions } from './ring-positions.ts'
import { OUTSIDE, type Topology } from './topology.ts'

/**
 * The face at each of many grid positions (interleaved), or {@link OUTSIDE}; on a border the face with the smallest
 * number. Exact. Positions that follow each other in one face are found without a search.
 */
export function facesAt(topology: Topology, points: Int32Array): Int32Array {
  const rings = new Map<number, readonly (readonly number[])[]>()
  const ringsOf = (face: number): readonly (readonly number[])[] => {
    const known = rings.get(face)
    if (known !== undefined) return known
    const { faceRingStart, faceRingEnd, faceRings } = topology
    const halfEdges = faceRings.subarray(faceRingStart[face], faceRingEnd[face])
    const found = Array.from(halfEdges, (halfEdge) => ringPositions(topology, halfEdge))
    rings.set(face, found)
    return found
  }
  const index = new BoxIndex(
    () => topology.faceCount,
    (face, box) => boxOf(ringsOf(face)[0] ?? [], box),
  )
  const faces = new Int32Array(points.length / 2)
  let last = OUTSIDE
  for (let i = 0; i < faces.length; i++) {
    const [x, y] = [points[2 * i]!, points[2 * i + 1]!]
    if (last === OUTSIDE || sideOf(ringsOf(last), x, y) < 1) {
      last = index.search(x, y, x, y).find((face) => sideOf(ringsOf(face), x, y) >= 0) ?? OUTSIDE
    }
    faces[i] = last
  }
  return faces
}

/** 1 inside a face, 0 on its border, -1 outside; the first ring is the shell. */
function sideOf(rings: readonly (readonly number[])[], x: number, y: number): -1 | 0 | 1 {
  let side: -1 | 0 | 1 = 1
  for (const [i, ring] of rings.entries()) {
    const found = ringContains(ring, 0, ring.length / 2, x, y)
    if (found === 0) side = 0
    else if ((found === 1) !== (i === 0)) return -1
  }
  return side
}

function boxOf(ring: readonly number[], box: Box): boolean {
  box[0] = box[1] = Infinity
  box[2] = box[3] = -Infinity
  for (let i = 0; i < ring.length; i += 2) {
    box[0] = Math.min(box[0], ring[i]!)
    box[1] = Math.min(box[1], ring[i + 1]!)
    box[2] = Math.max(box[2], ring[i]!)
    box[3] = Math.max(box[3], ring[i + 1]!)
  }
  return ring.length > 0
}
