/**
 * Convex hull of a few positions (interleaved), counter-clockwise from the one farthest west; empty where they lie on a
 * line. Monotone chain (Andrew 1979).
 */
export function convexHull(positions: readonly number[]): number[] {
  const points = Array.from({ length: positions.length / 2 }, (_, i) => {
    return [positions[2 * i]!, positions[2 * i + 1]!] as const
  }).toSorted((a, b) => a[0] - b[0] || a[1] - b[1])
  const chain = (ordered: typeof points): (readonly [number, number])[] => {
    const kept: (readonly [number, number])[] = []
    for (const [x, y] of ordered) {
      for (;;) {
        const [a, b] = [kept.at(-2), kept.at(-1)]
        if (a === undefined || b === undefined) break
        if ((b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0]) > 0) break
        kept.pop()
      }
      kept.push([x, y])
    }
    return kept.slice(0, -1)
  }
  const hull = [...chain(points), ...chain(points.toReversed())]
  return hull.length < 3 ? [] : hull.flat()
}
