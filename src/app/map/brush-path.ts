/** A place on the screen, CSS pixels. */
export interface ScreenPoint {
  readonly x: number
  readonly y: number
}

/**
 * Centres of the discs that cover a stroke of the brush between two pointer events, the last one included, the first
 * one not (it was painted before). Discs lie at most half a radius apart, so that a fast hand leaves no gaps.
 */
export function brushPath(from: ScreenPoint, to: ScreenPoint, radius: number): ScreenPoint[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / Math.max(1, radius / 2)))
  return Array.from({ length: steps }, (_, i) => ({
    x: from.x + ((to.x - from.x) * (i + 1)) / steps,
    y: from.y + ((to.y - from.y) * (i + 1)) / steps,
  }))
}
