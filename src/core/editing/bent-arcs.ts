import { orient } from '#core/geometry/orient.ts'
import { OUTSIDE, type Topology } from '#core/topology/topology.ts'

/** An arc as it will be: its positions, and where along the stored arc each of them stands. */
interface BentPath {
  /** Interleaved grid positions. */
  readonly points: number[]
  /** Index along the stored arc; an inserted position stands half-way between two. */
  readonly home: number[]
}

/**
 * Arcs with positions inserted, while the subdivision stays as it is. An inserted position bends its arc by less than
 * a grid step. Where an arc is the border of {@link OUTSIDE}, each insertion brings another one, its mirror image at
 * the middle of the edge: the two triangles beside the straight edge cancel, so the area within stays exactly the same.
 */
export class BentArcs {
  readonly #topology: Topology
  readonly #paths = new Map<number, BentPath>()
  readonly #bent = new Set<number>()

  constructor(topology: Topology) {
    this.#topology = topology
  }

  /** Interleaved positions of an arc as it will be. */
  points(arc: number): readonly number[] {
    return this.#path(arc).points
  }

  /** Arcs with inserted positions, ascending. */
  get bent(): number[] {
    return [...this.#bent].sort((a, b) => a - b)
  }

  /** True when an arc borders {@link OUTSIDE}. */
  isOuter(arc: number): boolean {
    const { face } = this.#topology
    return face[2 * arc] === OUTSIDE || face[2 * arc + 1] === OUTSIDE
  }

  /** The stretches of an arc that replace one stored edge each: interleaved, from vertex to vertex of the stored arc. */
  bends(arc: number): number[][] {
    const { points, home } = this.#path(arc)
    const found: number[][] = []
    let start = 0
    for (let i = 1; i < home.length; i++) {
      if (!Number.isInteger(home[i])) continue
      if (i > start + 1) found.push(points.slice(2 * start, 2 * i + 2))
      start = i
    }
    return found
  }

  /**
   * Inserts positions between two neighbouring positions of an arc as it is now.
   *
   * @param index Index of the first of the two.
   * @param inserted Interleaved positions less than a step beside the edge, in any order.
   */
  insert(arc: number, index: number, inserted: readonly number[]): void {
    let last = index + 1
    for (let i = 0; i < inserted.length; i += 2) {
      last += this.#insertOne(arc, index, last, inserted[i]!, inserted[i + 1]!)
    }
  }

  /** Inserts what was inserted into the same arcs of `other` at the positions that are `wanted`. */
  insertLike(other: BentArcs, wanted: (x: number, y: number) => boolean): void {
    for (const arc of other.bent) {
      const { points, home } = other.#path(arc)
      for (let i = 0; i < home.length; i++) {
        const stored = Math.floor(home[i]!)
        if (stored === home[i] || !wanted(points[2 * i]!, points[2 * i + 1]!)) continue
        const path = this.#path(arc)
        const [first, last] = [path.home.indexOf(stored), path.home.indexOf(stored + 1)]
        this.#insertOne(arc, first, last, points[2 * i]!, points[2 * i + 1]!)
      }
    }
  }

  /** Inserts a position between two indices of an arc's path; returns how many positions that made. */
  #insertOne(arc: number, first: number, last: number, x: number, y: number): number {
    const { points, home } = this.#path(arc)
    const along = alongEdge(points, first, last)
    let at = first
    for (let i = first; i <= last; i++) {
      if (points[2 * i] === x && points[2 * i + 1] === y) return 0
      if (i < last && along(points[2 * i]!, points[2 * i + 1]!) <= along(x, y)) at = i
    }
    this.#bent.add(arc)
    const inserted = this.isOuter(arc) ? withMirror(points, at, x, y) : [x, y]
    points.splice(2 * at + 2, 0, ...inserted)
    const place = Math.floor(home[at]!) + 0.5
    home.splice(at + 1, 0, ...Array.from({ length: inserted.length / 2 }, () => place))
    return inserted.length / 2
  }

  #path(arc: number): BentPath {
    let path = this.#paths.get(arc)
    if (path === undefined) {
      const { points, arcStart, arcEnd } = this.#topology
      const own = Array.from(points.subarray(2 * arcStart[arc]!, 2 * arcEnd[arc]!))
      path = { points: own, home: Array.from({ length: own.length / 2 }, (_, i) => i) }
      this.#paths.set(arc, path)
    }
    return path
  }
}

/** How far along the edge between two positions a position stands; not to any scale. */
function alongEdge(points: readonly number[], first: number, last: number): (x: number, y: number) => number {
  const [ax, ay] = [points[2 * first]!, points[2 * first + 1]!]
  const [dx, dy] = [points[2 * last]! - ax, points[2 * last + 1]! - ay]
  return (x, y) => dx * (x - ax) + dy * (y - ay)
}

/** The position and its mirror image at the middle of an edge, in their order along it; alone where it is on the edge. */
function withMirror(points: readonly number[], at: number, x: number, y: number): number[] {
  const [ax, ay, bx, by] = points.slice(2 * at, 2 * at + 4) as [number, number, number, number]
  if (orient([ax, ay, bx, by, x, y], 0, 1, 2) === 0) return [x, y]
  const [mirrorX, mirrorY] = [ax + bx - x, ay + by - y]
  const along = alongEdge(points, at, at + 1)
  const isFirst = along(x, y) <= along(mirrorX, mirrorY)
  return isFirst ? [x, y, mirrorX, mirrorY] : [mirrorX, mirrorY, x, y]
}
