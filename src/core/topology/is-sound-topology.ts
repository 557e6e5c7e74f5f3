import { OUTSIDE, type Topology } from './topology.ts'

/**
 * True when a subdivision hangs together, whatever its positions are: every half-edge is followed by one of the same
 * face that starts at the node and the position where it ends, every ring is walked once and by the face that lists it
 * (invariants T1 and T2). Whether borders cross is another question. Linear.
 */
export function isSoundTopology(topology: Topology): boolean {
  const { faceCount, faceRingStart, faceRingEnd, faceRings, face, next } = topology
  const followed = new Uint8Array(next.length)
  let inFaces = 0
  for (let halfEdge = 0; halfEdge < next.length; halfEdge++) {
    if (!isSoundHalfEdge(topology, halfEdge) || followed[next[halfEdge]!] === 1) return false
    followed[next[halfEdge]!] = 1
    if (face[halfEdge] !== OUTSIDE) inFaces++
  }
  const walked = new Uint8Array(next.length)
  for (let f = 0; f < faceCount; f++) {
    for (let ring = faceRingStart[f]!; ring < faceRingEnd[f]!; ring++) {
      let at = faceRings[ring]!
      if (face[at] !== f || walked[at] === 1) return false
      for (; walked[at] === 0; at = next[at]!) {
        walked[at] = 1
        inFaces--
      }
    }
  }
  return inFaces === 0
}

function isSoundHalfEdge(topology: Topology, halfEdge: number): boolean {
  const { face, next, origin, nodeCount, faceCount } = topology
  const after = next[halfEdge]!
  if (isEmptyArc(topology, halfEdge >> 1)) return after === halfEdge && face[halfEdge] === OUTSIDE
  if (after < 0 || after >= next.length || isEmptyArc(topology, after >> 1)) return false
  const node = origin[halfEdge]!
  return (
    node >= 0 &&
    node < nodeCount &&
    face[halfEdge]! >= OUTSIDE &&
    face[halfEdge]! < faceCount &&
    face[after] === face[halfEdge] &&
    origin[after] === origin[halfEdge ^ 1] &&
    isSamePosition(topology, after, halfEdge ^ 1)
  )
}

/** True when two half-edges start at the same position. */
function isSamePosition(topology: Topology, a: number, b: number): boolean {
  const [i, j] = [startOf(topology, a), startOf(topology, b)]
  return (
    topology.points[2 * i] === topology.points[2 * j] &&
    topology.points[2 * i + 1] === topology.points[2 * j + 1]
  )
}

function startOf({ arcStart, arcEnd }: Topology, halfEdge: number): number {
  return (halfEdge & 1) === 0 ? arcStart[halfEdge >> 1]! : arcEnd[halfEdge >> 1]! - 1
}

function isEmptyArc({ arcStart, arcEnd }: Topology, arc: number): boolean {
  return arcStart[arc] === arcEnd[arc]
}
