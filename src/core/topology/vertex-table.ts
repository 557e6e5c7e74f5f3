import { hashPair } from './hash-pair.ts'

/** Vertices that more can be added to, found again by position. Hot: open addressing on growing typed arrays. */
export class VertexTable {
  /** x and y, interleaved; only the first `count` vertices are valid. */
  points: Int32Array
  count: number
  #slots: Int32Array

  /** Starts from distinct positions, as `joinVertices` gives them. */
  constructor(points: Int32Array) {
    this.points = points
    this.count = points.length >> 1
    this.#slots = new Int32Array(0)
    this.#grow()
  }

  /** The vertex at a position, made when there is none. */
  findOrAdd(x: number, y: number): number {
    const mask = this.#slots.length - 1
    let slot = hashPair(x, y) & mask
    for (let v = this.#slots[slot]!; v >= 0; v = this.#slots[slot]!) {
      if (this.points[2 * v] === x && this.points[2 * v + 1] === y) return v
      slot = (slot + 1) & mask
    }
    const vertex = this.count++
    this.points[2 * vertex] = x
    this.points[2 * vertex + 1] = y
    this.#slots[slot] = vertex
    if (2 * this.count >= this.points.length) this.#grow()
    return vertex
  }

  #grow(): void {
    const points = new Int32Array(Math.max(32, 4 * this.count))
    points.set(this.points.subarray(0, 2 * this.count))
    this.points = points
    let size = 64
    while (size < points.length) size *= 2
    this.#slots = new Int32Array(size).fill(-1)
    for (let v = 0; v < this.count; v++) {
      let slot = hashPair(points[2 * v]!, points[2 * v + 1]!) & (size - 1)
      while (this.#slots[slot]! >= 0) slot = (slot + 1) & (size - 1)
      this.#slots[slot] = v
    }
  }
}
