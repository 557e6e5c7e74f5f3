import type { Rotation } from './build-rotation.ts'
import { hilbertOrder } from './hilbert-order.ts'
import type { LabelledEdges } from './labelled-edges.ts'

/** Chains of edges between nodes, in Hilbert order of the middle between their ends. */
export interface Arcs {
  readonly points: Int32Array
  /** As in `Topology`, in positions. */
  readonly arcStart: Uint32Array
  readonly origin: Int32Array
  readonly nodeCount: number
  /** The half-edge that follows each arc half-edge, by angle at the node. */
  readonly next: Int32Array
  /** Owner on the left of each arc half-edge. */
  readonly owner: Int32Array
  /** Arc half-edge that each half-edge of the input became part of. */
  readonly arcHalfOf: Int32Array
}

/**
 * Cuts the edges at the vertices whose degree is not 2 into arcs. A ring without such a vertex starts at its
 * westernmost, then southernmost vertex, so that the cut does not depend on where the input ring began.
 */
export function cutArcs(edges: LabelledEdges, rotation: Rotation): Arcs {
  const { points, owner, edgeCount } = edges
  const { firstHalf, finalHalf, pointCount } = findArcs(edges, rotation)
  const arcCount = firstHalf.length
  const order = hilbertOrder(middles(edges, firstHalf, finalHalf))

  const arcPoints = new Int32Array(2 * pointCount)
  const arcStart = new Uint32Array(arcCount + 1)
  const arcHalfOf = new Int32Array(2 * edgeCount)
  const nodeOf = new Int32Array(points.length >> 1).fill(-1)
  const origin = new Int32Array(2 * arcCount)
  const arcOwner = new Int32Array(2 * arcCount)
  let nodeCount = 0
  let at = 0
  const put = (vertex: number) => {
    arcPoints[2 * at] = points[2 * vertex]!
    arcPoints[2 * at + 1] = points[2 * vertex + 1]!
    at++
  }
  for (let a = 0; a < arcCount; a++) {
    const first = firstHalf[order[a]!]!
    const startVertex = startOf(edges, first)
    arcStart[a] = at
    put(startVertex)
    let h = first
    for (;;) {
      arcHalfOf[h] = 2 * a
      arcHalfOf[h ^ 1] = 2 * a + 1
      const end = startOf(edges, h ^ 1)
      put(end)
      if (rotation.degree[end] !== 2 || end === startVertex) break
      h = rotation.next[h]!
    }
    const endVertex = startOf(edges, h ^ 1)
    if (nodeOf[startVertex]! < 0) nodeOf[startVertex] = nodeCount++
    if (nodeOf[endVertex]! < 0) nodeOf[endVertex] = nodeCount++
    origin[2 * a] = nodeOf[startVertex]!
    origin[2 * a + 1] = nodeOf[endVertex]!
    arcOwner[2 * a] = owner[first]!
    arcOwner[2 * a + 1] = owner[first ^ 1]!
  }
  arcStart[arcCount] = at

  const next = new Int32Array(2 * arcCount)
  for (let a = 0; a < arcCount; a++) {
    next[2 * a] = arcHalfOf[rotation.next[finalHalf[order[a]!]!]!]!
    next[2 * a + 1] = arcHalfOf[rotation.next[firstHalf[order[a]!]! ^ 1]!]!
  }
  return { points: arcPoints, arcStart, origin, nodeCount, next, owner: arcOwner, arcHalfOf }
}

function startOf(edges: LabelledEdges, h: number): number {
  return h & 1 ? edges.to[h >> 1]! : edges.from[h >> 1]!
}

/** First and last half-edge of every arc, and the number of positions they hold together. */
function findArcs(edges: LabelledEdges, rotation: Rotation) {
  const { edgeCount, from, to } = edges
  const { degree, next } = rotation
  const seen = new Uint8Array(edgeCount)
  const firstHalf = new Int32Array(edgeCount)
  const finalHalf = new Int32Array(edgeCount)
  let arcCount = 0
  const walk = (first: number, stop: number) => {
    firstHalf[arcCount] = first
    let h = first
    for (;;) {
      seen[h >> 1] = 1
      const end = startOf(edges, h ^ 1)
      if (degree[end] !== 2 || end === stop) break
      h = next[h]!
    }
    finalHalf[arcCount++] = h
  }
  for (let e = 0; e < edgeCount; e++) {
    if (degree[from[e]!] !== 2 && seen[e] === 0) walk(2 * e, -1)
    if (degree[to[e]!] !== 2 && seen[e] === 0) walk(2 * e + 1, -1)
  }
  for (let e = 0; e < edgeCount; e++) {
    if (seen[e] === 1) continue
    const first = westernmost(edges, next, 2 * e)
    walk(first, startOf(edges, first))
  }
  return {
    firstHalf: firstHalf.subarray(0, arcCount),
    finalHalf: finalHalf.subarray(0, arcCount),
    pointCount: edgeCount + arcCount,
  }
}

/** The half-edge of a ring that leaves its westernmost, then southernmost vertex. */
function westernmost(edges: LabelledEdges, next: Int32Array, start: number): number {
  const { points } = edges
  let best = start
  for (let h = next[start]!; h !== start; h = next[h]!) {
    const v = startOf(edges, h)
    const b = startOf(edges, best)
    const dx = points[2 * v]! - points[2 * b]!
    if (dx < 0 || (dx === 0 && points[2 * v + 1]! < points[2 * b + 1]!)) best = h
  }
  return best
}

/** For each arc the middle between its ends: near enough to the middle of the arc to sort by. */
function middles(edges: LabelledEdges, firstHalf: Int32Array, finalHalf: Int32Array): Int32Array {
  const { points } = edges
  const result = new Int32Array(2 * firstHalf.length)
  for (let a = 0; a < firstHalf.length; a++) {
    const u = startOf(edges, firstHalf[a]!)
    const v = startOf(edges, finalHalf[a]! ^ 1)
    result[2 * a] = (points[2 * u]! + points[2 * v]!) / 2
    result[2 * a + 1] = (points[2 * u + 1]! + points[2 * v + 1]!) / 2
  }
  return result
}
