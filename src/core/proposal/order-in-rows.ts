/** West, south, east and north of something, in grid steps. */
export type Extent = readonly [west: number, south: number, east: number, north: number]

/**
 * Indices in the order in which codes are given: rows from north to south, in each from west to east (rules of grid
 * codes, domain notes 0.5). A row is what has its middle not below the south side of the middle half of its first one.
 */
export function orderInRows(extents: readonly Extent[]): number[] {
  const middle = (at: number): readonly [x: number, y: number] => {
    const [west, south, east, north] = extents[at]!
    return [(west + east) / 2, (south + north) / 2]
  }
  const southward = [...extents.keys()].sort(
    (a, b) => middle(b)[1] - middle(a)[1] || middle(a)[0] - middle(b)[0],
  )
  const rows: number[][] = []
  let lowest = Infinity
  for (const at of southward) {
    const [, y] = middle(at)
    if (rows.length === 0 || y < lowest) {
      rows.push([])
      const [, south, , north] = extents[at]!
      lowest = y - (north - south) / 4
    }
    rows.at(-1)!.push(at)
  }
  return rows.flatMap((row) => row.sort((a, b) => middle(a)[0] - middle(b)[0] || a - b))
}
