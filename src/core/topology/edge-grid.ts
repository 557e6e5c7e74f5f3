/** Edges sorted into square cells: every edge is in each cell that it comes near to. */
export interface EdgeGrid {
  readonly columns: number
  readonly rows: number
  /** Edges of cell c: `items[start[c] … start[c + 1] - 1]`. */
  readonly start: Uint32Array
  readonly items: Int32Array
  /** The cell of a position that lies in the grid. */
  readonly cellOf: (x: number, y: number) => number
}

interface Graph {
  readonly points: Int32Array
  readonly from: Int32Array
  readonly to: Int32Array
  readonly edgeCount: number
}

/** Makes a grid with about one cell for each edge; edges are widened by `padding` grid steps on all sides. */
export function edgeGrid(graph: Graph, padding: number): EdgeGrid {
  const { points, from, to, edgeCount } = graph
  let minX = Infinity
  let minY = Infinity
  let maxX = -Infinity
  let maxY = -Infinity
  let length = 0
  for (let e = 0; e < edgeCount; e++) {
    for (const v of [from[e]!, to[e]!]) {
      minX = Math.min(minX, points[2 * v]!)
      maxX = Math.max(maxX, points[2 * v]!)
      minY = Math.min(minY, points[2 * v + 1]!)
      maxY = Math.max(maxY, points[2 * v + 1]!)
    }
    length += Math.abs(points[2 * to[e]!]! - points[2 * from[e]!]!)
    length += Math.abs(points[2 * to[e]! + 1]! - points[2 * from[e]! + 1]!)
  }
  const margin = padding + 2
  minX -= margin
  minY -= margin
  const width = edgeCount === 0 ? 1 : maxX + margin - minX
  const height = edgeCount === 0 ? 1 : maxY + margin - minY
  const bySpace = Math.sqrt((width * height) / (4 * edgeCount + 1))
  const size = Math.max(2 * margin, bySpace, Math.min(length / (edgeCount + 1), 8 * bySpace), width / 30000)
  const columns = Math.floor(width / size) + 1
  const rows = Math.floor(height / size) + 1
  const cellOf = (x: number, y: number) =>
    Math.floor((y - minY) / size) * columns + Math.floor((x - minX) / size)

  /** Calls `visit` for each cell of an edge: row by row, the part of the edge within the padded row. */
  const walk = (e: number, visit: (cell: number) => void) => {
    let x1 = points[2 * from[e]!]! - minX
    let y1 = points[2 * from[e]! + 1]! - minY
    let x2 = points[2 * to[e]!]! - minX
    let y2 = points[2 * to[e]! + 1]! - minY
    if (y1 > y2) [x1, y1, x2, y2] = [x2, y2, x1, y1]
    const lastRow = Math.floor((y2 + margin) / size)
    const slope = y2 > y1 ? (x2 - x1) / (y2 - y1) : 0
    for (let row = Math.floor((y1 - margin) / size); row <= lastRow; row++) {
      const xa = y2 > y1 ? x1 + (Math.max(y1, row * size - margin) - y1) * slope : x1
      const xb = y2 > y1 ? x1 + (Math.min(y2, (row + 1) * size + margin) - y1) * slope : x2
      const lastColumn = Math.floor((Math.max(xa, xb) + margin) / size)
      const firstColumn = Math.floor((Math.min(xa, xb) - margin) / size)
      for (let column = firstColumn; column <= lastColumn; column++) visit(row * columns + column)
    }
  }
  const start = new Uint32Array(columns * rows + 1)
  for (let e = 0; e < edgeCount; e++) walk(e, (cell) => start[cell]!++)
  for (let c = 0, sum = 0; c <= columns * rows; c++) start[c] = sum += start[c]!
  const items = new Int32Array(start[columns * rows]!)
  for (let e = edgeCount - 1; e >= 0; e--) walk(e, (cell) => (items[--start[cell]!] = e))
  return { columns, rows, start, items, cellOf }
}
