/** Distance in units of reach: 1 on the ellipse with the half axes `reachX` and `reachY`. */
export function reachShare(dx: number, dy: number, reachX: number, reachY: number): number {
  return Math.sqrt((dx * reachY) ** 2 + (dy * reachX) ** 2) / (reachX * reachY)
}
