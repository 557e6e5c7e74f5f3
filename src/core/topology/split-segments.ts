import type { LayeredSegments } from './layered-segments.ts'
import type { UniqueEdges } from './unique-edges.ts'

/** Leads each segment through the vertices inserted into its edge (`insertions` as `nodingPass` lists them). */
export function splitSegments(
  points: Int32Array,
  segments: LayeredSegments,
  edges: UniqueEdges,
  insertions: readonly number[],
): LayeredSegments {
  const through = new Map<number, number[]>()
  for (let i = 0; i < insertions.length; i += 2) {
    const vertices = through.get(insertions[i]!)
    if (!vertices) through.set(insertions[i]!, [insertions[i + 1]!])
    else if (!vertices.includes(insertions[i + 1]!)) vertices.push(insertions[i + 1]!)
  }
  let extra = 0
  for (const [edge, vertices] of through) sortAlong(points, edges.from[edge]!, edges.to[edge]!, vertices)
  for (const edge of edges.edgeOf) extra += through.get(edge)?.length ?? 0
  const count = segments.from.length + extra
  const from = new Int32Array(count)
  const to = new Int32Array(count)
  const layer = new Int32Array(count)
  const isNew = new Uint8Array(count)
  let at = 0
  const put = (u: number, v: number, segment: number, fresh: number) => {
    from[at] = u
    to[at] = v
    layer[at] = segments.layer[segment]!
    isNew[at++] = fresh
  }
  for (let i = 0; i < segments.from.length; i++) {
    const edge = edges.edgeOf[i]!
    const vertices = through.get(edge)
    const u = segments.from[i]!
    const v = segments.to[i]!
    if (!vertices) {
      put(u, v, i, 0)
      continue
    }
    const forward = u === edges.from[edge]
    let previous = u
    for (let k = 0; k < vertices.length; k++) {
      const vertex = vertices[forward ? k : vertices.length - 1 - k]!
      put(previous, vertex, i, 1)
      previous = vertex
    }
    put(previous, v, i, 1)
  }
  return { from, to, layer, isNew }
}

function sortAlong(points: Int32Array, a: number, b: number, vertices: number[]): void {
  const dx = points[2 * b]! - points[2 * a]!
  const dy = points[2 * b + 1]! - points[2 * a + 1]!
  vertices.sort((u, v) => {
    const along = dx * (points[2 * u]! - points[2 * v]!) + dy * (points[2 * u + 1]! - points[2 * v + 1]!)
    return along || points[2 * u]! - points[2 * v]! || points[2 * u + 1]! - points[2 * v + 1]!
  })
}
