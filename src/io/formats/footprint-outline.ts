import { toGrid } from '#core/geometry/grid.ts'

/**
 * A ring as a footprint keeps it: positions `from … to - 1` of an interleaved array in degrees, on the grid, without
 * repeated positions and without stretches that run back along themselves. Empty when no area is left.
 */
export function footprintOutline(degrees: ArrayLike<number>, from: number, to: number): number[] {
  const outline: number[] = []
  for (let i = from; i < to; i++) append(outline, toGrid(degrees[2 * i]!), toGrid(degrees[2 * i + 1]!))
  let first = 0
  for (;;) {
    const { length } = outline
    if (length - first < 6) return []
    if (isSpike(outline, length - 4, length - 2, first)) outline.length -= 2
    else if (isSpike(outline, length - 2, first, first + 2)) first += 2
    else return outline.slice(first)
  }
}

/** Appends a position; what runs back from the last one takes that one away again. */
function append(outline: number[], x: number, y: number): void {
  outline.push(x, y)
  for (;;) {
    const { length } = outline
    if (length >= 4 && isSame(outline, length - 4, length - 2)) outline.length -= 2
    else if (length >= 6 && isSpike(outline, length - 6, length - 4, length - 2)) {
      outline.splice(length - 4, 2)
    } else return
  }
}

function isSame(points: readonly number[], a: number, b: number): boolean {
  return points[a] === points[b] && points[a + 1] === points[b + 1]
}

/** True when the path a, b, c turns round at b, or does not move. */
function isSpike(points: readonly number[], a: number, b: number, c: number): boolean {
  const [ux, uy] = [points[a]! - points[b]!, points[a + 1]! - points[b + 1]!]
  const [vx, vy] = [points[c]! - points[b]!, points[c + 1]! - points[b + 1]!]
  return ux * vy - uy * vx === 0 && ux * vx + uy * vy >= 0
}
