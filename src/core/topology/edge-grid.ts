import { hashPair } from './hash-pair.ts'

/** Edges by square cells of the plane; cells share buckets by hash, so a bucket may hold edges that are far apart. */
export interface EdgeGrid {
  readonly bucketCount: number
  /** Edges of bucket b: `items[start[b] … start[b + 1] - 1]`, some twice. */
  readonly start: Uint32Array
  readonly items: Int32Array
  /** The bucket with all edges near a position. */
  readonly bucketOf: (x: number, y: number) => number
}

interface Graph {
  readonly points: Int32Array
  readonly from: Int32Array
  readonly to: Int32Array
  readonly edgeCount: number
}

/**
 * Puts every edge into each cell that it comes nearer to than `padding` grid steps. Cells are half as wide again as
 * the mean edge, so an edge is in few cells and a cell has few edges, be they spread evenly or strung along a line.
 */
export function edgeGrid({ points, from, to, edgeCount }: Graph, padding: number): EdgeGrid {
  const margin = padding + 2
  let length = 0
  for (let e = 0; e < edgeCount; e++) {
    length += Math.abs(points[2 * to[e]!]! - points[2 * from[e]!]!)
    length += Math.abs(points[2 * to[e]! + 1]! - points[2 * from[e]! + 1]!)
  }
  const size = Math.max(2 * margin, (1.5 * length) / Math.max(1, edgeCount))
  let bucketCount = 16
  while (bucketCount < 2 * edgeCount) bucketCount *= 2
  const mask = bucketCount - 1
  const bucketOf = (x: number, y: number) => hashPair(Math.floor(x / size), Math.floor(y / size)) & mask

  /** Counts or places an edge, row by row of cells: `place` false counts. */
  const walk = (e: number, place: boolean) => {
    const isUp = points[2 * from[e]! + 1]! <= points[2 * to[e]! + 1]!
    const low = isUp ? from[e]! : to[e]!
    const high = isUp ? to[e]! : from[e]!
    const x1 = points[2 * low]!
    const y1 = points[2 * low + 1]!
    const x2 = points[2 * high]!
    const y2 = points[2 * high + 1]!
    const slope = y2 > y1 ? (x2 - x1) / (y2 - y1) : 0
    const lastRow = Math.floor((y2 + margin) / size)
    for (let row = Math.floor((y1 - margin) / size); row <= lastRow; row++) {
      const xa = y2 > y1 ? x1 + (Math.min(y2, Math.max(y1, row * size - margin)) - y1) * slope : x1
      const xb = y2 > y1 ? x1 + (Math.max(y1, Math.min(y2, (row + 1) * size + margin)) - y1) * slope : x2
      const lastColumn = Math.floor((Math.max(xa, xb) + margin) / size)
      for (let column = Math.floor((Math.min(xa, xb) - margin) / size); column <= lastColumn; column++) {
        const bucket = hashPair(column, row) & mask
        if (place) items[--start[bucket]!] = e
        else start[bucket]!++
      }
    }
  }
  const start = new Uint32Array(bucketCount + 1)
  let items = new Int32Array(0)
  for (let e = 0; e < edgeCount; e++) walk(e, false)
  for (let b = 0, sum = 0; b <= bucketCount; b++) start[b] = sum += start[b]!
  items = new Int32Array(start[bucketCount]!)
  for (let e = edgeCount - 1; e >= 0; e--) walk(e, true)
  return { bucketCount, start, items, bucketOf }
}
