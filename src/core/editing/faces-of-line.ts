import { buildRotation } from '#core/topology/build-rotation.ts'
import { arcsNearLine } from './arcs-near-line.ts'
import type { BentArcs } from './bent-arcs.ts'
import type { EditGround } from './edit-ground.ts'
import { faceAt } from './face-at.ts'
import { LocalEdges } from './local-edges.ts'

/** Label of an edge whose face is not known yet; no face and not OUTSIDE. */
const UNKNOWN = -2

/**
 * The face that each edge of a noded line runs through, by stretch; null for an edge along an arc. Read from the arcs
 * that the line meets at its vertices, by angle; a part that meets none is looked up. Null altogether when the two
 * sides of an edge lie in two faces, which bent arcs too near to each other can cause.
 */
export function facesOfLine(
  ground: EditGround,
  bent: BentArcs,
  line: readonly (readonly number[])[],
): (number | null)[][] | null {
  const edges = new LocalEdges()
  const { topology } = ground
  for (const arc of arcsNearLine(ground.arcs, line, 2)) {
    edges.addArc(arc, bent.points(arc), topology.face[2 * arc]!, topology.face[2 * arc + 1]!)
  }
  const arcEdges = edges.count
  const edgeOf = new Map<string, number>()
  const labelled = edges.labelled()
  for (let e = 0; e < arcEdges; e++) edgeOf.set(pairKey(labelled.from[e]!, labelled.to[e]!), e)
  const lineEdges = line.map((points) =>
    Array.from({ length: points.length / 2 - 1 }, (_, i) => {
      const u = edges.vertexAt(points[2 * i]!, points[2 * i + 1]!)
      const v = edges.vertexAt(points[2 * i + 2]!, points[2 * i + 3]!)
      const key = pairKey(u, v)
      const edge = edgeOf.get(key) ?? edges.addEdge(points, 2 * i, UNKNOWN)
      edgeOf.set(key, edge)
      return edge
    }),
  )
  const faces = spreadFaces(ground, edges)
  if (faces === null) return null
  return lineEdges.map((stretch) => stretch.map((edge) => (edge < arcEdges ? null : faces[2 * edge]!)))
}

function pairKey(u: number, v: number): string {
  return u < v ? `${u},${v}` : `${v},${u}`
}

/** The face on the left of each half-edge: along the walk around it the next arc tells. */
function spreadFaces(ground: EditGround, edges: LocalEdges): Int32Array | null {
  const { points, from, to, owner } = edges.labelled()
  const { next, collinear } = buildRotation({ points, from, to, edgeCount: edges.count })
  if (collinear) return null
  const faces = Int32Array.from(owner)
  const seen = new Uint8Array(faces.length)
  for (let start = 0; start < faces.length; start++) {
    if (faces[start] !== UNKNOWN) continue
    const path: number[] = []
    let h = start
    while (faces[h] === UNKNOWN && seen[h] === 0) {
      seen[h] = 1
      path.push(h)
      h = next[h]!
    }
    const isFree = faces[h] === UNKNOWN
    const vertex = from[start >> 1]!
    const face = isFree ? faceAt(ground, points[2 * vertex]!, points[2 * vertex + 1]!) : faces[h]!
    for (const half of path) faces[half] = face
  }
  for (let e = 0; e < edges.count; e++) {
    if (edges.arcOf(e) < 0 && faces[2 * e] !== faces[2 * e + 1]) return null
  }
  return faces
}
