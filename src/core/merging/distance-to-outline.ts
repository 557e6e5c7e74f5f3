/** Metres from a place to the nearest edge of an outline (interleaved metres of one plane). */
export function distanceToOutline(outline: ArrayLike<number>, x: number, y: number): number {
  let best = Infinity
  for (let i = 0, j = outline.length - 2; i < outline.length; j = i, i += 2) {
    const [x1, y1] = [outline[j]!, outline[j + 1]!]
    const [dx, dy] = [outline[i]! - x1, outline[i + 1]! - y1]
    const length = dx * dx + dy * dy
    const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length))
    best = Math.min(best, (x - x1 - t * dx) ** 2 + (y - y1 - t * dy) ** 2)
  }
  return Math.sqrt(best)
}
