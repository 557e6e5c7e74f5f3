/** Steps a person would say. */
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]

/** A step is to be seen, and yet fine: at most so many pixels. */
const MOST_PIXELS = 4

/** Metres that an arrow key moves a vertex at a scale: the largest round number below four pixels, at least one. */
export function nudgeMeters(metersPerPixel: number): number {
  return STEPS.findLast((meters) => meters <= metersPerPixel * MOST_PIXELS) ?? 1
}
