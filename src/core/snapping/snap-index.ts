import Flatbush from 'flatbush'
import type { BoxIndex } from '#core/topology/box-index.ts'
import type { Topology } from '#core/topology/topology.ts'
import type { GridPlace } from './grid-place.ts'
import { LineGraph } from './line-graph.ts'
import { nearestOnSegment } from './nearest-on-segment.ts'
import { ON_LINE_STEPS } from './on-line-steps.ts'
import { reachShare } from './reach-share.ts'
import type { SnapHit } from './snap-hit.ts'
import { SNAP_KINDS, type SnapKind } from './snap-kind.ts'
import type { SnapLines } from './snap-lines.ts'

/** The borders as they are now, and their arcs by place. */
interface LiveBorders {
  readonly topology: Topology
  readonly arcs: BoxIndex
  /** Arcs that are not there for the hand, because they move with it. */
  readonly except?: ReadonlySet<number>
}

/**
 * How much farther, as a share of the reach, a target may seem: what has less wins at a comparable distance. So a
 * vertex holds the hand that comes near, and a border goes before a road beside it.
 */
const HANDICAP = {
  node: 0,
  borderVertex: 0.1,
  lineVertex: 0.2,
  borderSegment: 0.8,
  lineSegment: 0.9,
} as const

/** By so much a line seems nearer to who comes along it: a junction beside the road does not draw him off. */
const ALONG_BONUS = 1

/** A hit that is still compared with others. */
interface Candidate {
  readonly x: number
  readonly y: number
  readonly part: SnapHit['part']
  readonly kind: SnapKind
  readonly line: number
  /** Distance in units of reach, handicap included. */
  readonly score: number
}

/** Finds what a point should be drawn to, among reference lines and the live borders; and whole lines by name. */
export class SnapIndex {
  readonly #lines: SnapLines
  readonly #segments: Flatbush | null
  readonly #graphs = new Map<string, LineGraph>()

  constructor(lines: SnapLines) {
    this.#lines = lines
    this.#segments = lines.segments.byteLength === 0 ? null : Flatbush.from(lines.segments)
  }

  /**
   * The best target within reach of a position, or null. Positions and reach in grid steps; the reach is an ellipse,
   * because a step east is shorter than one north. The result depends on nothing but what is there: of equals the
   * smaller kind, line and position wins.
   *
   * @param along Where the hand comes from: the named lines through that place go before everything else nearby.
   */
  snap(
    { x, y }: GridPlace,
    { x: reachX, y: reachY }: GridPlace,
    kinds: ReadonlySet<SnapKind>,
    borders: LiveBorders | null,
    along: GridPlace | null = null,
  ): SnapHit | null {
    const followed = along && this.#namedAt(along.x, along.y, kinds)
    let best: Candidate | null = null
    const consider = (candidate: Omit<Candidate, 'score'>, handicap: number): void => {
      const share = reachShare(candidate.x - x, candidate.y - y, reachX, reachY)
      if (share > 1) return
      const scored = { ...candidate, score: share + handicap }
      if (best === null || precedes(scored, best)) best = scored
    }
    const considerSegment = (
      segment: readonly [number, number, number, number],
      target: { readonly kind: SnapKind; readonly line: number },
      handicap: number,
    ): void => {
      const [nearX, nearY] = nearestOnSegment(segment, x, y, reachX, reachY)
      consider({ ...target, x: nearX, y: nearY, part: 'segment' }, handicap)
    }
    const box = [x - reachX - 1, y - reachY - 1, x + reachX + 1, y + reachY + 1] as const

    if (borders !== null && kinds.has('border')) {
      const { points, arcStart, arcEnd, next } = borders.topology
      for (const arc of borders.arcs.search(...box)) {
        if (borders.except?.has(arc) === true) continue
        const isLoneRing = next[2 * arc] === 2 * arc && next[2 * arc + 1] === 2 * arc + 1
        const [first, last] = [arcStart[arc]!, arcEnd[arc]! - 1]
        const target = { kind: 'border', line: arc } as const
        for (let at = first; at <= last; at++) {
          const isNode = !isLoneRing && (at === first || at === last)
          consider(
            { ...target, x: points[2 * at]!, y: points[2 * at + 1]!, part: isNode ? 'node' : 'vertex' },
            isNode ? HANDICAP.node : HANDICAP.borderVertex,
          )
          if (at < last) considerSegment(segmentAt(points, at), target, HANDICAP.borderSegment)
        }
      }
    }
    const { points } = this.#lines
    for (const { line, at } of this.#segmentsIn(...box)) {
      const kind = SNAP_KINDS[this.#lines.kind[line]!]!
      if (!kinds.has(kind)) continue
      const key = this.#keyOf(line)
      const bonus = key !== null && followed?.has(key) === true ? ALONG_BONUS : 0
      for (const end of [at, at + 1]) {
        consider(
          { kind, line, x: points[2 * end]!, y: points[2 * end + 1]!, part: 'vertex' },
          HANDICAP.lineVertex - bonus,
        )
      }
      considerSegment(segmentAt(points, at), { kind, line }, HANDICAP.lineSegment - bonus)
    }
    return best && this.#named(best)
  }

  /**
   * The positions strictly between two places on the same named line, along that line, interleaved; several lines of
   * one kind and name that meet in a vertex count as one, and of two ways the shorter is taken. Null when no named
   * line of these kinds passes through both.
   */
  trace(from: GridPlace, to: GridPlace, kinds: ReadonlySet<SnapKind>): number[] | null {
    const starts = this.#namedAt(from.x, from.y, kinds)
    const ends = this.#namedAt(to.x, to.y, kinds)
    let best: { readonly length: number; readonly between: number[] } | null = null
    for (const [key, startSegments] of starts) {
      const endSegments = ends.get(key)
      if (endSegments === undefined) continue
      const way = this.#graph(key).way(from, startSegments, to, endSegments)
      if (way !== null && (best === null || way.length < best.length)) best = way
    }
    return best?.between ?? null
  }

  #named({ x, y, part, kind, line }: Candidate): SnapHit {
    const { names, name } = this.#lines
    if (kind !== 'border') return { x, y, part, kind, line, name: names[name[line]!] ?? null }
    const [key] = this.#namedAt(x, y, null).keys()
    return { x, y, part, kind, line, name: key === undefined ? null : nameOf(key) }
  }

  /** Segments of named lines through a position, by the key of kind and name, in the order of lines. */
  #namedAt(x: number, y: number, kinds: ReadonlySet<SnapKind> | null): Map<string, number[]> {
    const { points, kind } = this.#lines
    const found = new Map<string, number[]>()
    const reach = ON_LINE_STEPS
    const near = this.#segmentsIn(x - reach, y - reach, x + reach, y + reach)
    for (const { line, at } of near.sort((a, b) => a.at - b.at)) {
      const key = this.#keyOf(line)
      if (key === null || kinds?.has(SNAP_KINDS[kind[line]!]!) === false) continue
      const [nearX, nearY] = nearestOnSegment(segmentAt(points, at), x, y, reach, reach)
      if (Math.max(Math.abs(nearX - x), Math.abs(nearY - y)) > reach) continue
      const segments = found.get(key)
      if (segments === undefined) found.set(key, [at])
      else segments.push(at)
    }
    return found
  }

  /** Kind and name of a line: what has the same counts as one line; null = without a name. */
  #keyOf(line: number): string | null {
    const { kind, name, names } = this.#lines
    const lineName = names[name[line]!]
    return lineName === undefined ? null : `${kind[line]!}/${lineName}`
  }

  #graph(key: string): LineGraph {
    let graph = this.#graphs.get(key)
    if (graph === undefined) {
      const members = [...this.#lines.kind.keys()].filter((line) => this.#keyOf(line) === key)
      graph = new LineGraph(this.#lines, members)
      this.#graphs.set(key, graph)
    }
    return graph
  }

  /** Segments whose boxes meet a box: the line and the position that each begins at. */
  #segmentsIn(
    minX: number,
    minY: number,
    maxX: number,
    maxY: number,
  ): { readonly line: number; readonly at: number }[] {
    const items = this.#segments?.search(minX, minY, maxX, maxY) ?? []
    return items.map((item) => {
      const line = this.#lineOf(item)
      return { line, at: item + line }
    })
  }

  /** The last line whose first item is not after this one; before line l lie l fewer segments than positions. */
  #lineOf(item: number): number {
    const { lineStart } = this.#lines
    let low = 0
    let high = lineStart.length - 2
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (lineStart[middle]! - middle <= item) low = middle
      else high = middle - 1
    }
    return low
  }
}

function precedes(a: Candidate, b: Candidate): boolean {
  if (a.score !== b.score) return a.score < b.score
  if (a.kind !== b.kind) return SNAP_KINDS.indexOf(a.kind) < SNAP_KINDS.indexOf(b.kind)
  if (a.line !== b.line) return a.line < b.line
  return a.x !== b.x ? a.x < b.x : a.y < b.y
}

function segmentAt(points: ArrayLike<number>, at: number): readonly [number, number, number, number] {
  return [points[2 * at]!, points[2 * at + 1]!, points[2 * at + 2]!, points[2 * at + 3]!]
}

function nameOf(key: string): string {
  return key.slice(key.indexOf('/') + 1)
}
