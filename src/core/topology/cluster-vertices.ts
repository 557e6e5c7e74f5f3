import { hashPair } from './hash-pair.ts'

/**
 * For each vertex the one that it is drawn to: vertices within `tolerance` metres of a chosen one join the nearest
 * chosen one. Choice goes by weight (number of rings through the vertex), then west to east, south to north, so it
 * does not depend on the order of features (without weights: as listed). No vertex moves farther than the tolerance.
 */
export function clusterVertices(
  points: Int32Array,
  weight: Int32Array | null,
  scale: { readonly east: number; readonly north: number },
  tolerance: number,
): Int32Array {
  const count = points.length >> 1
  const order = Uint32Array.from({ length: count }, (_, i) => i)
  if (weight) {
    order.sort(
      (a, b) =>
        weight[b]! - weight[a]! || points[2 * a]! - points[2 * b]! || points[2 * a + 1]! - points[2 * b + 1]!,
    )
  }
  const cellX = tolerance / scale.east
  const cellY = tolerance / scale.north
  let size = 16
  while (size < 2 * count) size *= 2
  const heads = new Int32Array(size).fill(-1)
  const following = new Int32Array(count).fill(-1)
  const target = new Int32Array(count)
  for (const v of order) {
    const column = Math.floor(points[2 * v]! / cellX)
    const row = Math.floor(points[2 * v + 1]! / cellY)
    let best = -1
    let bestDistance = tolerance * tolerance
    for (let k = 0; k < 9; k++) {
      const slot = hashPair(column + (k % 3) - 1, row + ((k / 3) | 0) - 1) & (size - 1)
      for (let other = heads[slot]!; other >= 0; other = following[other]!) {
        const dx = (points[2 * other]! - points[2 * v]!) * scale.east
        const dy = (points[2 * other + 1]! - points[2 * v + 1]!) * scale.north
        const distance = dx * dx + dy * dy
        if (distance < bestDistance || (distance === bestDistance && best < 0)) {
          best = other
          bestDistance = distance
        }
      }
    }
    target[v] = best < 0 ? v : best
    if (best >= 0) continue
    const slot = hashPair(column, row) & (size - 1)
    following[v] = heads[slot]!
    heads[slot] = v
  }
  return target
}
