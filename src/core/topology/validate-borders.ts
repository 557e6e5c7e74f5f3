import { metersPerStep } from '#core/geometry/meters-per-step.ts'
import { clusterVertices } from './cluster-vertices.ts'
import { nodingPass } from './noding-pass.ts'
import { VertexTable } from './vertex-table.ts'

interface Graph {
  readonly points: Int32Array
  readonly from: Int32Array
  readonly to: Int32Array
  readonly edgeCount: number
}

/** Borders of one side that run nearer to each other than this without being shared are a crack between features. */
const CRACK_METERS = 0.1

/**
 * Looks at edges that only one side claims: how often they cross, and how many vertices lie within
 * `CRACK_METERS` of an edge or a vertex that they are not joined to.
 */
export function validateBorders(graph: Graph): { readonly crossings: number; readonly cracks: number } {
  const { points, from, to, edgeCount } = graph
  if (edgeCount === 0) return { crossings: 0, cracks: 0 }
  const { vertices, local } = compact(points, from, to, edgeCount)
  const scale = metersPerStep(vertices[1]!)
  const edges = {
    ...local,
    edgeCount,
    isNew: new Uint8Array(edgeCount).fill(1),
    edgeOf: new Int32Array(0),
  }
  const table = new VertexTable(vertices)
  const vertexCount = table.count
  const { crossings, insertions } = nodingPass(table, edges, {
    distance: CRACK_METERS / scale.north,
    eastScale: scale.east / scale.north,
    firstNewVertex: 0,
  })
  const target = clusterVertices(vertices, null, scale, CRACK_METERS)
  const suspects: number[] = []
  for (let i = 0; i < insertions.length; i += 2) {
    const edge = insertions[i]!
    const v = insertions[i + 1]!
    if (v < vertexCount) suspects.push(v, local.from[edge]!, local.to[edge]!)
  }
  for (let v = 0; v < vertexCount; v++) if (target[v] !== v) suspects.push(v, target[v]!, target[v]!)
  if (suspects.length === 0) return { crossings, cracks: 0 }
  const joined = neighbourPairs(local.from, local.to)
  let cracks = 0
  for (let i = 0; i < suspects.length; i += 3) {
    const v = suspects[i]!
    const isJoined = joined.has(pairKey(v, suspects[i + 1]!)) || joined.has(pairKey(v, suspects[i + 2]!))
    if (!isJoined) cracks++
  }
  return { crossings, cracks }
}

/** The same edges over the vertices that they use. */
function compact(points: Int32Array, from: Int32Array, to: Int32Array, edgeCount: number) {
  const numberOf = new Int32Array(points.length >> 1).fill(-1)
  const vertices = new Int32Array(4 * edgeCount)
  let count = 0
  const rename = (v: number) => {
    if (numberOf[v]! < 0) {
      vertices[2 * count] = points[2 * v]!
      vertices[2 * count + 1] = points[2 * v + 1]!
      numberOf[v] = count++
    }
    return numberOf[v]!
  }
  const local = { from: new Int32Array(edgeCount), to: new Int32Array(edgeCount) }
  for (let e = 0; e < edgeCount; e++) {
    local.from[e] = rename(from[e]!)
    local.to[e] = rename(to[e]!)
  }
  return { vertices: vertices.slice(0, 2 * count), local }
}

function neighbourPairs(from: Int32Array, to: Int32Array): Set<number> {
  const pairs = new Set<number>()
  for (let e = 0; e < from.length; e++) pairs.add(pairKey(from[e]!, to[e]!))
  return pairs
}

function pairKey(a: number, b: number): number {
  return Math.min(a, b) * 2 ** 26 + Math.max(a, b)
}
