import { segmentLengthMeters } from '#core/geometry/segment-length.ts'
import type { GridPlace } from './grid-place.ts'
import { LeastQueue } from './least-queue.ts'
import { ON_LINE_STEPS } from './on-line-steps.ts'
import type { SnapLines } from './snap-lines.ts'

/** A way along a line: its length in metres, and the positions strictly between its ends, interleaved. */
interface Way {
  readonly length: number
  readonly between: number[]
}

/** Lines of one name as a network: positions that coincide are one vertex. */
export class LineGraph {
  /** x and y of the vertices, interleaved. */
  readonly #places: number[] = []
  /** The vertex at a position of the lines. */
  readonly #vertexAt = new Map<number, number>()
  /** Neighbours of each vertex. */
  readonly #neighbours: number[][] = []

  constructor({ points, lineStart }: SnapLines, members: readonly number[]) {
    const known = new Map<string, number>()
    for (const line of members) {
      for (let at = lineStart[line]!; at < lineStart[line + 1]!; at++) {
        const vertex = this.#vertex(known, points[2 * at]!, points[2 * at + 1]!)
        this.#vertexAt.set(at, vertex)
        if (at === lineStart[line]) continue
        const before = this.#vertexAt.get(at - 1)!
        this.#neighbours[before]!.push(vertex)
        this.#neighbours[vertex]!.push(before)
      }
    }
  }

  /**
   * The shortest way between two places on segments (each named by the position it begins at), by Dijkstra (1959); of
   * equally short ways always the same. Null when the lines do not hang together.
   */
  way(
    from: GridPlace,
    fromSegments: readonly number[],
    to: GridPlace,
    toSegments: readonly number[],
  ): Way | null {
    const direct = fromSegments.some((segment) => toSegments.includes(segment))
    if (direct) return { length: segmentLengthMeters(from.x, from.y, to.x, to.y), between: [] }
    const beyond = new Map<number, number>()
    for (const vertex of this.#ends(toSegments)) beyond.set(vertex, this.#metersTo(vertex, to))
    const settled = new Set<number>()
    const previous = new Map<number, number>()
    const tentative = new Map<number, number>()
    const queue = new LeastQueue()
    for (const vertex of this.#ends(fromSegments)) {
      tentative.set(vertex, this.#metersTo(vertex, from))
      queue.add(vertex, this.#metersTo(vertex, from))
    }
    let best = { last: -1, length: Infinity }
    for (let top = queue.take(); top !== null && top.key < best.length; top = queue.take()) {
      const { item: vertex, key: meters } = top
      if (settled.has(vertex)) continue
      settled.add(vertex)
      const length = meters + (beyond.get(vertex) ?? Infinity)
      if (length < best.length) best = { last: vertex, length }
      const [x, y] = this.#at(vertex)
      for (const neighbour of this.#neighbours[vertex]!) {
        const reached = meters + this.#metersTo(neighbour, { x, y })
        if (settled.has(neighbour) || reached >= (tentative.get(neighbour) ?? Infinity)) continue
        tentative.set(neighbour, reached)
        previous.set(neighbour, vertex)
        queue.add(neighbour, reached)
      }
    }
    return best.last < 0
      ? null
      : { length: best.length, between: this.#between(previous, best.last, from, to) }
  }

  #between(previous: ReadonlyMap<number, number>, last: number, from: GridPlace, to: GridPlace): number[] {
    const vertices: number[] = []
    for (let at: number | undefined = last; at !== undefined; at = previous.get(at)) vertices.push(at)
    const isEnd = ([x, y]: readonly [number, number]): boolean =>
      [from, to].some((end) => Math.max(Math.abs(x - end.x), Math.abs(y - end.y)) <= ON_LINE_STEPS)
    return vertices
      .reverse()
      .map((vertex) => this.#at(vertex))
      .filter((place) => !isEnd(place))
      .flat()
  }

  /** Both vertices of each segment, each once. */
  #ends(segments: readonly number[]): Set<number> {
    return new Set(segments.flatMap((at) => [this.#vertexAt.get(at)!, this.#vertexAt.get(at + 1)!]))
  }

  #at(vertex: number): readonly [number, number] {
    return [this.#places[2 * vertex]!, this.#places[2 * vertex + 1]!]
  }

  #metersTo(vertex: number, { x, y }: GridPlace): number {
    const [atX, atY] = this.#at(vertex)
    return segmentLengthMeters(atX, atY, x, y)
  }

  #vertex(known: Map<string, number>, x: number, y: number): number {
    const key = `${x},${y}`
    let vertex = known.get(key)
    if (vertex === undefined) {
      vertex = this.#neighbours.push([]) - 1
      this.#places.push(x, y)
      known.set(key, vertex)
    }
    return vertex
  }
}
