import type { LabelledEdges } from '#core/topology/labelled-edges.ts'
import { VertexTable } from '#core/topology/vertex-table.ts'

/** The arc of an edge that is part of none. */
const NO_ARC = -1

/**
 * The straight edges of a few arcs and of a line, with the owner on their two sides. The edges of an arc follow each
 * other and run along it, so half-edge 2e + s is part of the arc's half-edge 2a + s.
 */
export class LocalEdges {
  readonly #vertices = new VertexTable(new Int32Array(0))
  readonly #from: number[] = []
  readonly #to: number[] = []
  readonly #owner: number[] = []
  readonly #arc: number[] = []
  readonly #spans = new Map<number, readonly [first: number, last: number]>()

  /** Adds the edges of an arc along its interleaved positions. */
  addArc(arc: number, points: readonly number[], left: number, right: number): void {
    const first = this.#from.length
    for (let i = 0; i + 3 < points.length; i += 2) this.#add(points, i, left, right, arc)
    this.#spans.set(arc, [first, this.#from.length - 1])
  }

  /** Adds the edge between the positions at `at` and `at + 2` of an interleaved array; its number. */
  addEdge(points: readonly number[], at: number, owner: number): number {
    this.#add(points, at, owner, owner, NO_ARC)
    return this.#from.length - 1
  }

  /** The arcs, in the order in which they were added. */
  get arcs(): number[] {
    return [...this.#spans.keys()]
  }

  has(arc: number): boolean {
    return this.#spans.has(arc)
  }

  get count(): number {
    return this.#from.length
  }

  /** The arc that an edge is part of, or -1. */
  arcOf(edge: number): number {
    return this.#arc[edge]!
  }

  /** The half-edge with which an arc's half-edge begins. */
  firstHalf(arcHalf: number): number {
    const [first, last] = this.#spans.get(arcHalf >> 1)!
    return arcHalf & 1 ? 2 * last + 1 : 2 * first
  }

  /** The half-edge that follows along the same arc, or -1 at its end. */
  following(half: number): number {
    const arc = this.#arc[half >> 1]!
    if (arc === NO_ARC || half === (this.firstHalf(2 * arc + 1 - (half & 1)) ^ 1)) return -1
    return half & 1 ? half - 2 : half + 2
  }

  /** The vertex where a half-edge ends. */
  endOf(half: number): number {
    return half & 1 ? this.#from[half >> 1]! : this.#to[half >> 1]!
  }

  /** The vertex at a position. */
  vertexAt(x: number, y: number): number {
    return this.#vertices.findOrAdd(x, y)
  }

  labelled(): LabelledEdges {
    return {
      points: this.#vertices.points.slice(0, 2 * this.#vertices.count),
      from: Int32Array.from(this.#from),
      to: Int32Array.from(this.#to),
      owner: Int32Array.from(this.#owner),
      edgeCount: this.#from.length,
    }
  }

  #add(points: readonly number[], at: number, left: number, right: number, arc: number): void {
    this.#from.push(this.#vertices.findOrAdd(points[at]!, points[at + 1]!))
    this.#to.push(this.#vertices.findOrAdd(points[at + 2]!, points[at + 3]!))
    this.#owner.push(left, right)
    this.#arc.push(arc)
  }
}
