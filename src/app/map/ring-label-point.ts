import { toDegrees } from '#core/geometry/grid.ts'
import { labelPoints } from '#core/topology/label-points.ts'
import { ringContains } from '#core/topology/ring-contains.ts'

/**
 * The place, in degrees, for the name of a ground of rings in grid steps (shell first); null for none. The centroid where
 * that lies inside, which costs little; else the place that lies farthest inside.
 */
export function ringLabelPoint(rings: readonly (readonly number[])[]): GeoJSON.Position | null {
  const [shell, ...holes] = rings
  if (shell === undefined) return null
  const [x, y] = centroid(shell)
  const isInside =
    ringContains(shell, 0, shell.length / 2, x, y) > 0 &&
    holes.every((hole) => ringContains(hole, 0, hole.length / 2, x, y) < 0)
  return isInside ? [toDegrees(x), toDegrees(y)] : farthestInside(rings)
}

/** Centroid of a simple ring, about its first corner so that nothing is lost in large numbers. */
function centroid(ring: readonly number[]): readonly [x: number, y: number] {
  const [originX, originY] = [ring[0]!, ring[1]!]
  let [area, sumX, sumY] = [0, 0, 0]
  for (let i = 2; i + 3 < ring.length; i += 2) {
    const [ax, ay] = [ring[i]! - originX, ring[i + 1]! - originY]
    const [bx, by] = [ring[i + 2]! - originX, ring[i + 3]! - originY]
    const cross = ax * by - bx * ay
    area += cross
    sumX += cross * (ax + bx)
    sumY += cross * (ay + by)
  }
  return area === 0 ? [originX, originY] : [originX + sumX / (3 * area), originY + sumY / (3 * area)]
}

function farthestInside(rings: readonly (readonly number[])[]): GeoJSON.Position | null {
  const ringStart = new Uint32Array(rings.length + 1)
  for (const [i, ring] of rings.entries()) ringStart[i + 1] = ringStart[i]! + ring.length / 2
  const places = labelPoints({
    points: Int32Array.from(rings.flat()),
    ringStart,
    ringLabel: new Int32Array(rings.length),
    ringDoubledArea: Float64Array.from(rings, (_, i) => (i === 0 ? 1 : -1)),
  })
  return places.get(0) ?? null
}
