/**
 * The place of a segment that is nearest to a position, rounded to the grid. Near is meant in units of reach, so that
 * a step east may weigh less than one north.
 */
export function nearestOnSegment(
  [ax, ay, bx, by]: readonly [ax: number, ay: number, bx: number, by: number],
  x: number,
  y: number,
  reachX: number,
  reachY: number,
): readonly [x: number, y: number] {
  const ux = (bx - ax) * reachY
  const uy = (by - ay) * reachX
  const length = ux * ux + uy * uy
  if (length === 0) return [ax, ay]
  const along = ((x - ax) * reachY * ux + (y - ay) * reachX * uy) / length
  const t = Math.max(0, Math.min(1, along))
  return [Math.round(ax + t * (bx - ax)), Math.round(ay + t * (by - ay))]
}
