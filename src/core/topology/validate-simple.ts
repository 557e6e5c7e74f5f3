import { orient } from '#core/geometry/orient.ts'
import type { GridPolygons } from './grid-polygons.ts'
import type { JoinedVertices } from './join-vertices.ts'
import { nodingPass } from './noding-pass.ts'
import { VertexTable } from './vertex-table.ts'
import { windingAround } from './winding-around.ts'

/** Polygons with at most this many segments are tested pair by pair. */
const PAIRWISE_LIMIT = 64

/**
 * Whether the segments of each polygon meet only at vertices and its holes lie within its shell and beside each
 * other. Rings that touch at a vertex pass; whether they cross there shows in the angular order.
 */
export function validateSimple(polygons: GridPolygons, joined: JoinedVertices): boolean {
  const { ringStart, polygonStart, polygonFeature } = polygons
  for (let p = 0; p < polygonFeature.length; p++) {
    const firstRing = polygonStart[p]!
    const lastRing = polygonStart[p + 1]!
    const from = ringStart[firstRing]!
    const to = ringStart[lastRing]!
    const isOneRing = lastRing - firstRing === 1
    if (isOneRing && to - from <= PAIRWISE_LIMIT) {
      if (!isSimpleRing(polygons.points, joined.vertexOf, from, to)) return false
    } else if (!isSimplePolygon(polygons, joined, p)) return false
  }
  return true
}

/** All pairs, with a box test first. HOT: most of the time of an exact build of many small polygons. */
function isSimpleRing(points: Int32Array, vertexOf: Int32Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const j = i + 1 === to ? from : i + 1
    const ax = points[2 * i]!
    const ay = points[2 * i + 1]!
    const bx = points[2 * j]!
    const by = points[2 * j + 1]!
    const lowX = ax < bx ? ax : bx
    const highX = ax < bx ? bx : ax
    const lowY = ay < by ? ay : by
    const highY = ay < by ? by : ay
    let cx = bx
    let cy = by
    for (let k = i + 1; k < to; k++) {
      const l = k + 1 === to ? from : k + 1
      const dx = points[2 * l]!
      const dy = points[2 * l + 1]!
      const px = cx
      const py = cy
      cx = dx
      cy = dy
      if (px < lowX && dx < lowX) continue
      if (px > highX && dx > highX) continue
      if (py < lowY && dy < lowY) continue
      if (py > highY && dy > highY) continue
      if (k === j || l === i) continue
      if (meet(points, vertexOf, [i, j, k, l])) return false
    }
  }
  return true
}

/** Whether two segments, given by positions, meet anywhere but at a vertex of both. */
function meet(
  points: Int32Array,
  vertexOf: Int32Array,
  positions: [number, number, number, number],
): boolean {
  const [i, j, k, l] = positions
  const sideK = orient(points, i, j, k)
  const sideL = orient(points, i, j, l)
  if ((sideK > 0 && sideL > 0) || (sideK < 0 && sideL < 0)) return false
  const sideI = orient(points, k, l, i)
  const sideJ = orient(points, k, l, j)
  if ((sideI > 0 && sideJ > 0) || (sideI < 0 && sideJ < 0)) return false
  const [a, b, c, d] = [vertexOf[i]!, vertexOf[j]!, vertexOf[k]!, vertexOf[l]!]
  const shared = Number(a === c || a === d) + Number(b === c || b === d)
  if (shared !== 1) return true
  return sideK === 0 && sideL === 0 && inLineBeyond(points, a === c || a === d ? [i, j] : [j, i], [k, l])
}

/** For segments in one line that share a vertex: whether they run the same way from it, so that they overlap. */
function inLineBeyond(points: Int32Array, [s, e]: [number, number], [k, l]: [number, number]): boolean {
  const isK = points[2 * k] === points[2 * s] && points[2 * k + 1] === points[2 * s + 1]
  const other = isK ? l : k
  const dx = points[2 * e]! - points[2 * s]!
  const dy = points[2 * e + 1]! - points[2 * s + 1]!
  return dx * (points[2 * other]! - points[2 * s]!) + dy * (points[2 * other + 1]! - points[2 * s + 1]!) > 0
}

/** The same for a large polygon or one with holes: candidates from a grid, nesting by winding. */
function isSimplePolygon(polygons: GridPolygons, joined: JoinedVertices, polygon: number): boolean {
  const { points, ringStart, polygonStart } = polygons
  const firstRing = polygonStart[polygon]!
  const lastRing = polygonStart[polygon + 1]!
  const base = ringStart[firstRing]!
  const count = ringStart[lastRing]! - base
  const from = new Int32Array(count)
  const to = new Int32Array(count)
  const ringOf = new Int32Array(2 * count).fill(-1)
  const vertices = new Int32Array(2 * count)
  const localOf = new Map<number, number>()
  const rename = (position: number) => {
    const vertex = joined.vertexOf[position]!
    let local = localOf.get(vertex)
    if (local === undefined) {
      local = localOf.size
      localOf.set(vertex, local)
      vertices[2 * local] = points[2 * position]!
      vertices[2 * local + 1] = points[2 * position + 1]!
    }
    return local
  }
  for (let r = firstRing; r < lastRing; r++) {
    const first = ringStart[r]!
    const end = ringStart[r + 1]!
    for (let i = first; i < end; i++) {
      from[i - base] = rename(i)
      to[i - base] = rename(i + 1 === end ? first : i + 1)
      ringOf[2 * (i - base)] = r
    }
  }
  const used = vertices.subarray(0, 2 * localOf.size)
  const graph = { points: used, from, to, edgeCount: count }
  const edges = { ...graph, isNew: new Uint8Array(count).fill(1), edgeOf: from }
  const reach = { distance: 0, eastScale: 1, firstNewVertex: 0 }
  const found = nodingPass(new VertexTable(used), edges, reach)
  if (found.crossings > 0 || found.insertions.length > 0) return false
  if (lastRing - firstRing === 1) return true
  const around = windingAround(graph, ringOf)
  for (let r = firstRing; r < lastRing; r++) {
    let sum = 0
    let isWithin = r === firstRing
    for (const [ring, times] of around(ringStart[r]! - base, (other) => other === r)) {
      if (ring === firstRing) isWithin = times === 1
      else sum += Math.abs(times)
    }
    if (!isWithin || sum > 0) return false
  }
  return true
}
