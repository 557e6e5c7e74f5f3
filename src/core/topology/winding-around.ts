import { orient2d } from 'robust-predicates'

interface Graph {
  readonly points: Int32Array
  readonly from: Int32Array
  readonly to: Int32Array
  readonly edgeCount: number
}

/**
 * Makes a function that tells which rings go around the middle of an edge, and how often (counter-clockwise
 * positive); rings for which `skip` is true, as the edge's own, are not counted. `ringOf` names the ring of each
 * half-edge, -1 for none. Exact on doubled positions; edges are sorted into bands of y, a query looks at one band.
 */
export function windingAround(
  graph: Graph,
  ringOf: Int32Array,
): (edge: number, skip: (ring: number) => boolean) => Map<number, number> {
  const { points, from, to } = graph
  const bands = bandsOf(graph)
  return (edge, skip) => {
    const x = points[2 * from[edge]!]! + points[2 * to[edge]!]!
    const y = points[2 * from[edge]! + 1]! + points[2 * to[edge]! + 1]!
    const winding = new Map<number, number>()
    const count = (ring: number, sign: number) => {
      if (ring >= 0 && !skip(ring)) winding.set(ring, (winding.get(ring) ?? 0) + sign)
    }
    const band = bands.bandOf(y / 2)
    for (let k = bands.start[band]!; k < bands.start[band + 1]!; k++) {
      const e = bands.items[k]!
      if (e === edge) continue
      const y1 = 2 * points[2 * from[e]! + 1]!
      const y2 = 2 * points[2 * to[e]! + 1]!
      if (y1 <= y === y2 <= y) continue
      const upward = y1 <= y
      const side = -orient2d(2 * points[2 * from[e]!]!, y1, 2 * points[2 * to[e]!]!, y2, x, y)
      if (side > 0 !== upward) continue
      count(ringOf[2 * e]!, upward ? 1 : -1)
      count(ringOf[2 * e + 1]!, upward ? -1 : 1)
    }
    return winding
  }
}

/** Edges by band of y: those of band b are `items[start[b] … start[b + 1] - 1]`. */
function bandsOf({ points, from, to, edgeCount }: Graph) {
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
