import { toGrid } from '#core/geometry/grid.ts'

/** Positions in degrees, interleaved, on the grid, none twice in a row. */
export function gridLine(degrees: ArrayLike<number>): number[] {
  const points: number[] = []
  for (let i = 0; i < degrees.length; i += 2) {
    const [x, y] = [toGrid(degrees[i]!), toGrid(degrees[i + 1]!)]
    if (points.at(-2) !== x || points.at(-1) !== y) points.push(x, y)
  }
  return points
}
