/** A cell of a table with few cells: its row and its column. */
export interface TableCell {
  readonly row: number
  readonly column: number
}

/**
 * Moves whole units between cells of the same row until the columns add up as wanted; sums of rows stay. Along shortest
 * ways, so few cells change. Changes `values`; false when the cells do not allow it.
 */
export function fitColumns(
  cells: readonly TableCell[],
  values: number[],
  wanted: ReadonlyMap<number, number>,
): boolean {
  const rows = new Map<number, number[]>()
  const columns = new Map<number, number[]>()
  const missing = new Map(wanted)
  for (const [at, { row, column }] of cells.entries()) {
    put(rows, row, at)
    put(columns, column, at)
    missing.set(column, (missing.get(column) ?? 0) - values[at]!)
  }
  const tooFull = [...columns.keys()].filter((column) => (missing.get(column) ?? 0) < 0)
  for (let start = tooFull.pop(); start !== undefined; start = tooFull.pop()) {
    const way = wayToMissing(start)
    if (way === null) return false
    const end = cells[way.at(-1)![1]]!.column
    const most = way.reduce(
      (least, [from]) => Math.min(least, values[from]!),
      Math.min(-missing.get(start)!, missing.get(end)!),
    )
    for (const [from, to] of way) {
      values[from]! -= most
      values[to]! += most
    }
    missing.set(start, missing.get(start)! + most)
    missing.set(end, missing.get(end)! - most)
    if (missing.get(start)! < 0) tooFull.push(start)
  }
  return [...missing.values()].every((count) => count === 0)

  /** Pairs of cells (from, to) in one row each, from a column with too much to one with too little. */
  function wayToMissing(start: number): [from: number, to: number][] | null {
    const cameBy = new Map<number, [from: number, to: number] | null>([[start, null]])
    for (const column of cameBy.keys()) {
      if (missing.get(column)! > 0) {
        const way: [number, number][] = []
        for (let step = cameBy.get(column); step; step = cameBy.get(cells[step[0]]!.column)) way.unshift(step)
        return way
      }
      for (const from of columns.get(column) ?? []) {
        if (values[from] === 0) continue
        for (const to of rows.get(cells[from]!.row)!) {
          const next = cells[to]!.column
          if (!cameBy.has(next)) cameBy.set(next, [from, to])
        }
      }
    }
    return null
  }
}

function put(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}
