import type { Outlines } from './outlines.ts'
import type { Topology } from './topology.ts'

const NOT_ON_PATH = -1

/**
 * Traces outlines half-edge by half-edge into growing flat arrays. One writer serves many rings, so that nothing is
 * allocated per ring.
 *
 * A walk keeps its region on the left and, at a node, turns to the next border of the region while staying inside it
 * (it skips half-edges whose both sides have the label). Where the walk meets a node again, the loop between the two
 * visits is cut off as a ring of its own: so a hole that touches the shell at a point becomes a hole, and pieces that
 * only touch at a point are separate shells, as OGC Simple Features demand.
 */
export class RingWriter {
  readonly #topology: Topology
  #points: Int32Array
  #pointCount = 0
  #ringStart: number[] = [0]
  #ringLabel: number[] = []
  #ringDoubledArea: number[] = []
  #positionOnPath: Int32Array
  #path: Int32Array = new Int32Array(256)

  constructor(topology: Topology, expectedPoints = 256) {
    this.#topology = topology
    this.#points = new Int32Array(expectedPoints * 2)
    this.#positionOnPath = new Int32Array(topology.nodeCount).fill(NOT_ON_PATH)
  }

  /** Forgets the rings written so far and keeps the memory. */
  clear(): void {
    this.#pointCount = 0
    this.#ringStart.length = 1
    this.#ringLabel.length = 0
    this.#ringDoubledArea.length = 0
  }

  get ringCount(): number {
    return this.#ringLabel.length
  }

  /** Twice the signed grid area of a ring written so far. */
  doubledArea(ring: number): number {
    return this.#ringDoubledArea[ring]!
  }

  /**
   * Writes the ring or rings of the walk that starts with the border half-edge `start` of `label`.
   * `labels` names the region of each face; `visited` is called with every half-edge of the walk.
   */
  trace(start: number, label: number, labels: Int32Array, visited: Uint8Array): void {
    const { next, face, origin, nodeCount } = this.#topology
    if (nodeCount > this.#positionOnPath.length) {
      this.#positionOnPath = new Int32Array(Math.ceil(nodeCount * 1.5)).fill(NOT_ON_PATH)
    }
    const onPath = this.#positionOnPath
    let length = 0
    let at = start
    do {
      visited[at] = 1
      const node = origin[at]!
      const before = onPath[node]!
      if (before !== NOT_ON_PATH) {
        this.#writeRing(before, length, label)
        for (let i = before; i < length; i++) onPath[origin[this.#path[i]!]!] = NOT_ON_PATH
        length = before
      }
      onPath[node] = length
      if (length === this.#path.length) this.#path = doubled(this.#path)
      this.#path[length++] = at
      at = next[at]!
      for (let across = face[at ^ 1]!; across >= 0 && labels[across] === label; across = face[at ^ 1]!) {
        at = next[at ^ 1]!
      }
    } while (at !== start)
    this.#writeRing(0, length, label)
    for (let i = 0; i < length; i++) onPath[origin[this.#path[i]!]!] = NOT_ON_PATH
  }

  /** The rings written since the last {@link clear}, as arrays of their own. */
  outlines(): Outlines {
    return {
      points: this.#points.slice(0, this.#pointCount * 2),
      ringStart: Uint32Array.from(this.#ringStart),
      ringLabel: Int32Array.from(this.#ringLabel),
      ringDoubledArea: Float64Array.from(this.#ringDoubledArea),
    }
  }

  #writeRing(from: number, to: number, label: number): void {
    const { points, arcStart, arcEnd } = this.#topology
    const first = this.#pointCount
    for (let i = from; i < to; i++) {
      const halfEdge = this.#path[i]!
      const arc = halfEdge >> 1
      const begin = arcStart[arc]!
      const end = arcEnd[arc]! - 1
      while ((this.#pointCount + end - begin) * 2 > this.#points.length) this.#points = doubled(this.#points)
      const out = this.#points
      let write = this.#pointCount * 2
      if ((halfEdge & 1) === 0) {
        for (let read = begin * 2; read < end * 2; read++) out[write++] = points[read]!
      } else {
        for (let read = end; read > begin; read--) {
          out[write++] = points[read * 2]!
          out[write++] = points[read * 2 + 1]!
        }
      }
      this.#pointCount += end - begin
    }
    this.#ringLabel.push(label)
    this.#ringStart.push(this.#pointCount)
    this.#ringDoubledArea.push(doubledAreaOf(this.#points, first, this.#pointCount))
  }
}

function doubledAreaOf(points: Int32Array, from: number, to: number): number {
  const originX = points[from * 2]!
  const originY = points[from * 2 + 1]!
  let sum = 0
  let beforeX = 0
  let beforeY = 0
  for (let i = from + 1; i < to; i++) {
    const x = points[i * 2]! - originX
    const y = points[i * 2 + 1]! - originY
    sum += beforeX * y - x * beforeY
    beforeX = x
    beforeY = y
  }
  return sum
}

function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}
