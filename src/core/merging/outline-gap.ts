import { ringContains } from '#core/topology/ring-contains.ts'

/**
 * Metres between two outlines at the nearest place (interleaved metres of one plane); 0 where they touch, cross or
 * contain each other.
 */
export function outlineGap(a: Float64Array, b: Float64Array): number {
  let best = Infinity
  for (let i = 0, j = a.length - 2; i < a.length; j = i, i += 2) {
    for (let k = 0, l = b.length - 2; k < b.length; l = k, k += 2) {
      const edgeA = [a[j]!, a[j + 1]!, a[i]!, a[i + 1]!] as const
      const edgeB = [b[l]!, b[l + 1]!, b[k]!, b[k + 1]!] as const
      if (meet(edgeA, edgeB)) return 0
      best = Math.min(
        best,
        squaredToSegment(edgeA[0], edgeA[1], edgeB),
        squaredToSegment(edgeB[0], edgeB[1], edgeA),
      )
    }
  }
  const isInside = (ring: Float64Array, of: Float64Array): boolean =>
    ringContains(of, 0, of.length / 2, ring[0]!, ring[1]!) === 1
  return isInside(a, b) || isInside(b, a) ? 0 : Math.sqrt(best)
}

type Edge = readonly [x1: number, y1: number, x2: number, y2: number]

function squaredToSegment(x: number, y: number, [x1, y1, x2, y2]: Edge): number {
  const [dx, dy] = [x2 - x1, y2 - y1]
  const length = dx * dx + dy * dy
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length))
  return (x - x1 - t * dx) ** 2 + (y - y1 - t * dy) ** 2
}

/** True where two segments cross in the open; where they only touch, the distance says so. */
function meet(a: Edge, b: Edge): boolean {
  const side = ([x1, y1, x2, y2]: Edge, x: number, y: number): number =>
    (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1)
  return side(a, b[0], b[1]) * side(a, b[2], b[3]) < 0 && side(b, a[0], a[1]) * side(b, a[2], a[3]) < 0
}
