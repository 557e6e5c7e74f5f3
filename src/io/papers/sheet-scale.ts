/** Digits that a scale begins with. */
const ROUND = [1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 7.5, 10] as const

/** Share of the frame that ground may take; the rest shows the neighbours. */
const FILLED = 0.88

/**
 * The largest round scale (1 : so many) at which ground of so many metres fits a frame of so many millimetres and leaves
 * room for its neighbours. At least 1 : 100.
 */
export function sheetScale(metersWide: number, metersHigh: number, width: number, height: number): number {
  const least = Math.max(100, (1000 * metersWide) / (width * FILLED), (1000 * metersHigh) / (height * FILLED))
  const power = 10 ** Math.floor(Math.log10(least))
  return ROUND.map((digit) => digit * power).find((scale) => scale >= least)!
}
