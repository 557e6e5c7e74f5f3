import { orient2d } from 'robust-predicates'
import type { NetEdges } from './net-edges.ts'

interface Rings {
  readonly ringOf: Int32Array
  readonly firstHalf: Int32Array
  readonly doubledArea: Float64Array
}

/**
 * Makes a function that finds the face another component lies in: the smallest counter-clockwise ring of a different
 * component around the middle of the given ring's first edge; -1 for none. Exact; edges are sorted into bands of y.
 */
export function containingRing(
  edges: NetEdges,
  rings: Rings,
  component: Int32Array,
): (ring: number) => number {
  const { points, from, to, edgeCount } = edges
  const bands = bandsOf(edges)
  return (ring) => {
    const own = component[ring]!
    const edge = rings.firstHalf[ring]! >> 1
    const x = points[2 * from[edge]!]! + points[2 * to[edge]!]!
    const y = points[2 * from[edge]! + 1]! + points[2 * to[edge]! + 1]!
    const winding = new Map<number, number>()
    const count = (r: number, sign: number) => winding.set(r, (winding.get(r) ?? 0) + sign)
    if (edgeCount === 0) return -1
    const band = bands.bandOf(y / 2)
    for (let k = bands.start[band]!; k < bands.start[band + 1]!; k++) {
      const e = bands.items[k]!
      if (component[rings.ringOf[2 * e]!] === own) continue
      const y1 = 2 * points[2 * from[e]! + 1]!
      const y2 = 2 * points[2 * to[e]! + 1]!
      if (y1 <= y === y2 <= y) continue
      const x1 = 2 * points[2 * from[e]!]!
      const x2 = 2 * points[2 * to[e]!]!
      const left = -orient2d(x1, y1, x2, y2, x, y) > 0
      const upward = y1 <= y
      if (left !== upward) continue
      count(rings.ringOf[2 * e]!, upward ? 1 : -1)
      count(rings.ringOf[2 * e + 1]!, upward ? -1 : 1)
    }
    let best = -1
    for (const [r, sum] of winding) {
      if (sum === 0 || rings.doubledArea[r]! <= 0) continue
      if (best < 0 || rings.doubledArea[r]! < rings.doubledArea[best]!) best = r
    }
    return best
  }
}

function bandsOf(edges: NetEdges) {
  const { points, from, to, edgeCount } = edges
  let minY = Infinity
  let maxY = -Infinity
  for (let e = 0; e < edgeCount; e++) {
    minY = Math.min(minY, points[2 * from[e]! + 1]!, points[2 * to[e]! + 1]!)
    maxY = Math.max(maxY, points[2 * from[e]! + 1]!, points[2 * to[e]! + 1]!)
  }
  const count = Math.max(1, Math.min(edgeCount, 4 * Math.ceil(Math.sqrt(edgeCount))))
  const height = (maxY - minY + 1) / count
  const bandOf = (y: number) => Math.min(count - 1, Math.max(0, Math.floor((y - minY) / height)))
  const start = new Uint32Array(count + 1)
  const walk = (e: number, visit: (band: number) => void) => {
    const a = bandOf(points[2 * from[e]! + 1]!)
    const b = bandOf(points[2 * to[e]! + 1]!)
    for (let band = Math.min(a, b); band <= Math.max(a, b); band++) visit(band)
  }
  for (let e = 0; e < edgeCount; e++) walk(e, (band) => start[band]!++)
  for (let b = 0, sum = 0; b <= count; b++) start[b] = sum += start[b]!
  const items = new Int32Array(start[count]!)
  for (let e = edgeCount - 1; e >= 0; e--) walk(e, (band) => (items[--start[band]!] = e))
  return { start, items, bandOf }
}
