import type { BoxIndex } from '#core/topology/box-index.ts'
import type { BentArcs } from './bent-arcs.ts'
import { crossingPlace } from './crossing-place.ts'
import { latticeCrossing } from './lattice-crossing.ts'
import { segmentAt } from './segment-at.ts'
import { segmentBox } from './segment-box.ts'
import { segmentsMeet, type Segment } from './segments-meet.ts'

/** Half a grid step: a line nearer to a vertex than this is led through it. */
const HOT_PIXEL_STEPS = 0.5

/** Rounding one crossing can make another; in practice two or three rounds settle everything. */
const MAX_ROUNDS = 50

/** Positions to be put into edges of the line's stretches and of arcs: by stretch or arc, then by edge. */
interface Insertions {
  readonly line: Map<number, Map<number, number[]>>
  readonly arcs: Map<number, Map<number, number[]>>
}

/**
 * Leads stretches of a line and the arcs near them through each other's vertices until they meet only there: iterated
 * snap rounding (Hobby 1999) of the line against the arcs; what is inserted into arcs goes into `bent`. Arcs that do
 * not meet the line stay as they are. Null when it does not come to rest.
 *
 * @param stretches Interleaved grid positions.
 */
export function nodeLine(
  index: BoxIndex,
  bent: BentArcs,
  stretches: readonly (readonly number[])[],
): number[][] | null {
  let current = stretches.map((stretch) => [...stretch])
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const snaps = nearVertices(index, bent, current)
    const found = isEmpty(snaps) ? crossings(index, bent, current) : snaps
    if (isEmpty(found)) return current
    current = current.map((stretch, s) => withInserted(stretch, found.line.get(s)))
    for (const [arc, byEdge] of found.arcs) {
      for (const [edge, inserted] of [...byEdge].sort(([a], [b]) => b - a)) bent.insert(arc, edge, inserted)
    }
  }
  return null
}

function isEmpty({ line, arcs }: Insertions): boolean {
  return line.size === 0 && arcs.size === 0
}

/** Vertices of arcs beside edges of the line, and vertices of the line beside edges of arcs. */
function nearVertices(
  index: BoxIndex,
  bent: BentArcs,
  stretches: readonly (readonly number[])[],
): Insertions {
  const found: Insertions = { line: new Map(), arcs: new Map() }
  eachPair(index, bent, stretches, ({ stretch, edge, segment, arc, arcEdge, arcSegment }) => {
    for (const [x, y] of endsOf(arcSegment)) {
      if (isBeside(segment, x, y)) insert(found.line, stretch, edge, x, y)
    }
    for (const [x, y] of endsOf(segment)) {
      if (isBeside(arcSegment, x, y)) insert(found.arcs, arc, arcEdge, x, y)
    }
  })
  return found
}

/** Crossings of edges of the line with edges of arcs, on the grid. */
function crossings(index: BoxIndex, bent: BentArcs, stretches: readonly (readonly number[])[]): Insertions {
  const found: Insertions = { line: new Map(), arcs: new Map() }
  eachPair(index, bent, stretches, ({ stretch, edge, segment, arc, arcEdge, arcSegment }) => {
    if (segmentsMeet(segment, arcSegment) !== 'cross') return
    const place = crossingPlace(segment, arcSegment)
    const rounded: [number, number] = [Math.round(place[0]), Math.round(place[1])]
    const [x, y] = (bent.isOuter(arc) && latticeCrossing(arcSegment, ...place)) || rounded
    if (!isEnd(segment, x, y)) insert(found.line, stretch, edge, x, y)
    if (!isEnd(arcSegment, x, y)) insert(found.arcs, arc, arcEdge, x, y)
  })
  return found
}

/** An edge of the line and an edge of an arc near it. */
interface Pair {
  readonly stretch: number
  readonly edge: number
  readonly segment: Segment
  readonly arc: number
  readonly arcEdge: number
  readonly arcSegment: Segment
}

function eachPair(
  index: BoxIndex,
  bent: BentArcs,
  stretches: readonly (readonly number[])[],
  visit: (pair: Pair) => void,
): void {
  stretches.forEach((points, stretch) => {
    for (let edge = 0; edge < points.length / 2 - 1; edge++) {
      const segment = segmentAt(points, edge)
      const box = segmentBox(segment, [0, 0, 0, 0], 2)
      const [minX, minY, maxX, maxY] = box
      for (const arc of index.search(minX, minY, maxX, maxY)) {
        const path = bent.points(arc)
        for (let i = 0; i + 3 < path.length; i += 2) {
          const [ax, ay, bx, by] = [path[i]!, path[i + 1]!, path[i + 2]!, path[i + 3]!]
          if ((ax < minX && bx < minX) || (ax > maxX && bx > maxX)) continue
          if ((ay < minY && by < minY) || (ay > maxY && by > maxY)) continue
          visit({ stretch, edge, segment, arc, arcEdge: i / 2, arcSegment: [ax, ay, bx, by] })
        }
      }
    }
  })
}

function insert(
  into: Map<number, Map<number, number[]>>,
  owner: number,
  edge: number,
  x: number,
  y: number,
): void {
  let byEdge = into.get(owner)
  if (byEdge === undefined) into.set(owner, (byEdge = new Map<number, number[]>()))
  const inserted = byEdge.get(edge)
  if (inserted === undefined) byEdge.set(edge, [x, y])
  else inserted.push(x, y)
}

/** The positions with others put into their edges, in order along each edge, each once. */
function withInserted(points: readonly number[], byEdge: ReadonlyMap<number, readonly number[]> | undefined) {
  if (byEdge === undefined) return [...points]
  const result = [points[0]!, points[1]!]
  const put = (x: number, y: number) => {
    if (result.at(-2) !== x || result.at(-1) !== y) result.push(x, y)
  }
  for (let edge = 0; edge < points.length / 2 - 1; edge++) {
    const [ax, ay, bx, by] = segmentAt(points, edge)
    const inserted = byEdge.get(edge) ?? []
    const places: [number, number][] = []
    for (let i = 0; i < inserted.length; i += 2) places.push([inserted[i]!, inserted[i + 1]!])
    const along = ([x, y]: [number, number]) => (bx - ax) * (x - ax) + (by - ay) * (y - ay)
    places.sort((p, q) => along(p) - along(q) || p[0] - q[0] || p[1] - q[1])
    for (const [x, y] of places) put(x, y)
    put(bx, by)
  }
  return result
}

function endsOf([ax, ay, bx, by]: Segment): [number, number][] {
  return [
    [ax, ay],
    [bx, by],
  ]
}

function isEnd([ax, ay, bx, by]: Segment, x: number, y: number): boolean {
  return (x === ax && y === ay) || (x === bx && y === by)
}

/** Whether a position lies beside a segment (not beyond its ends), within reach. */
function isBeside([ax, ay, bx, by]: Segment, x: number, y: number): boolean {
  const [dx, dy, px, py] = [bx - ax, by - ay, x - ax, y - ay]
  const along = dx * px + dy * py
  const square = dx * dx + dy * dy
  if (along <= 0 || along >= square) return false
  const across = dx * py - dy * px
  return across * across <= HOT_PIXEL_STEPS * HOT_PIXEL_STEPS * square
}
