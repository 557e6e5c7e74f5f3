import { orient } from '#core/geometry/orient.ts'

/** The edges around each vertex and the walk along faces that follows from their angular order. */
export interface Rotation {
  /** Number of edges at each vertex. */
  readonly degree: Int32Array
  /** The half-edge after each one when its left side is followed; at its end the sharpest turn to the left. */
  readonly next: Int32Array
  /** True when two edges leave a vertex in the same direction: then the edges are no planar graph. */
  readonly collinear: boolean
}

/** What the rotation needs to know of a graph; `LabelledEdges` has it. */
interface Graph {
  readonly points: Int32Array
  readonly from: Int32Array
  readonly to: Int32Array
  readonly edgeCount: number
}

/**
 * Sorts the half-edges that leave each vertex by angle (exact predicate) and links each arriving half-edge to the
 * first one clockwise from the way it came.
 */
export function buildRotation(graph: Graph): Rotation {
  const { points, from, to, edgeCount } = graph
  const vertexCount = points.length >> 1
  const start = new Uint32Array(vertexCount + 1)
  for (let e = 0; e < edgeCount; e++) {
    start[from[e]!]!++
    start[to[e]!]!++
  }
  for (let v = 0, sum = 0; v <= vertexCount; v++) start[v] = sum += start[v]!
  const out = new Int32Array(2 * edgeCount)
  for (let e = edgeCount - 1; e >= 0; e--) {
    out[--start[to[e]!]!] = 2 * e + 1
    out[--start[from[e]!]!] = 2 * e
  }
  const degree = new Int32Array(vertexCount)
  const next = new Int32Array(2 * edgeCount)
  let collinear = false
  for (let v = 0; v < vertexCount; v++) {
    const first = start[v]!
    const end = start[v + 1]!
    degree[v] = end - first
    if (end - first > 2) sortByAngle(graph, out.subarray(first, end), v)
    for (let k = first; k < end; k++) {
      const h = out[k]!
      next[h ^ 1] = out[k === first ? end - 1 : k - 1]!
      if (k > first && sameDirection(graph, v, out[k - 1]!, h)) collinear = true
    }
  }
  return { degree, next, collinear }
}

function endOf(graph: Graph, h: number): number {
  return h & 1 ? graph.from[h >> 1]! : graph.to[h >> 1]!
}

/** Insertion sort, counter-clockwise from east: vertices have few edges. */
function sortByAngle(graph: Graph, out: Int32Array, vertex: number): void {
  for (let i = 1; i < out.length; i++) {
    const h = out[i]!
    let k = i - 1
    while (k >= 0 && isBefore(graph, vertex, h, out[k]!)) {
      out[k + 1] = out[k]!
      k--
    }
    out[k + 1] = h
  }
}

function isBefore(graph: Graph, vertex: number, g: number, h: number): boolean {
  const a = endOf(graph, g)
  const b = endOf(graph, h)
  const lowerA = isLower(graph.points, vertex, a)
  const lowerB = isLower(graph.points, vertex, b)
  if (lowerA !== lowerB) return lowerB
  return orient(graph.points, vertex, a, b) > 0
}

/** Whether the direction from v to a points below the horizontal, or due west. */
function isLower(points: Int32Array, v: number, a: number): boolean {
  const dy = points[2 * a + 1]! - points[2 * v + 1]!
  return dy < 0 || (dy === 0 && points[2 * a]! < points[2 * v]!)
}

function sameDirection(graph: Graph, vertex: number, g: number, h: number): boolean {
  const a = endOf(graph, g)
  const b = endOf(graph, h)
  if (orient(graph.points, vertex, a, b) !== 0) return false
  return isLower(graph.points, vertex, a) === isLower(graph.points, vertex, b)
}
