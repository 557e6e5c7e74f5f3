import { hashPair } from './hash-pair.ts'

/** Equal positions made one vertex. */
export interface JoinedVertices {
  /** Vertex of each position. */
  readonly vertexOf: Int32Array
  /** x and y of each vertex, interleaved, in order of first appearance. */
  readonly points: Int32Array
  readonly vertexCount: number
}

/** Gives equal grid positions one number, by open addressing on (x, y). Linear. */
export function joinVertices(points: Int32Array): JoinedVertices {
  const n = points.length >> 1
  let size = 16
  while (size < 1.25 * n) size *= 2
  const mask = size - 1
  const table = new Int32Array(size).fill(-1)
  const vertexOf = new Int32Array(n)
  const unique = new Int32Array(points.length)
  let vertexCount = 0
  for (let i = 0; i < n; i++) {
    const x = points[2 * i]!
    const y = points[2 * i + 1]!
    let slot = hashPair(x, y) & mask
    let vertex = table[slot]!
    while (vertex >= 0 && (unique[2 * vertex] !== x || unique[2 * vertex + 1] !== y)) {
      slot = (slot + 1) & mask
      vertex = table[slot]!
    }
    if (vertex < 0) {
      vertex = vertexCount++
      table[slot] = vertex
      unique[2 * vertex] = x
      unique[2 * vertex + 1] = y
    }
    vertexOf[i] = vertex
  }
  return { vertexOf, points: unique.slice(0, 2 * vertexCount), vertexCount }
}
