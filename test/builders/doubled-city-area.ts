import { OUTSIDE, type Topology } from '#core/topology/topology.ts'

/** Twice the area within the outer border in grid steps squared, exactly. */
export function doubledCityArea({ points, arcStart, arcEnd, face }: Topology): bigint {
  let sum = 0n
  for (let halfEdge = 0; halfEdge < face.length; halfEdge++) {
    if (face[halfEdge] === OUTSIDE || face[halfEdge ^ 1] !== OUTSIDE) continue
    const sign = (halfEdge & 1) === 0 ? 1n : -1n
    for (let i = arcStart[halfEdge >> 1]!; i < arcEnd[halfEdge >> 1]! - 1; i++) {
      const [x1, y1, x2, y2] = Array.from(points.subarray(i * 2, i * 2 + 4), BigInt)
      sum += sign * (x1! * y2! - x2! * y1!)
    }
  }
  return sum
}
