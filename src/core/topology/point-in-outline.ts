/**
 * A grid position inside an outline (interleaved grid steps): the middle of its widest stretch on the parallel through
 * the middle of its box. Where it is thinner than a grid step there, the first position of the outline.
 */
export function pointInOutline(outline: ArrayLike<number>): readonly [x: number, y: number] {
  let [south, north] = [Infinity, -Infinity]
  for (let i = 1; i < outline.length; i += 2) {
    south = Math.min(south, outline[i]!)
    north = Math.max(north, outline[i]!)
  }
  const y = Math.floor((south + north) / 2)
  const crossings: number[] = []
  let [px, py] = [outline[outline.length - 2]!, outline[outline.length - 1]!]
  for (let i = 0; i < outline.length; i += 2) {
    const [x, qy] = [outline[i]!, outline[i + 1]!]
    if (py > y !== qy > y) crossings.push(px + ((y - py) / (qy - py)) * (x - px))
    px = x
    py = qy
  }
  crossings.sort((a, b) => a - b)
  let best = 0
  for (let i = 2; i + 1 < crossings.length; i += 2) {
    if (crossings[i + 1]! - crossings[i]! > crossings[best + 1]! - crossings[best]!) best = i
  }
  const x = Math.round((crossings[best]! + crossings[best + 1]!) / 2)
  return crossings[best]! < x && x < crossings[best + 1]! ? [x, y] : [outline[0]!, outline[1]!]
}
