import { toDegrees } from '#core/geometry/grid.ts'

/** Interleaved grid steps as positions in degrees, from position `from` to before position `to`. */
export function degreeLine(
  points: ArrayLike<number>,
  from = 0,
  to: number = points.length / 2,
): GeoJSON.Position[] {
  const coordinates: GeoJSON.Position[] = []
  for (let i = from; i < to; i++) {
    coordinates.push([toDegrees(points[2 * i]!), toDegrees(points[2 * i + 1]!)])
  }
  return coordinates
}
