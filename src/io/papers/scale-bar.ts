/** A bar that shows a length on the ground. */
export interface ScaleBar {
  readonly meters: number
  readonly millimeters: number
}

/** Shortest bar in millimetres; the longest is two and a half times as long. */
const SHORTEST = 30

/** The bar of a round length for a scale of 1 : so many. */
export function scaleBar(scale: number): ScaleBar {
  const least = (SHORTEST * scale) / 1000
  const power = 10 ** Math.floor(Math.log10(least))
  const meters = [1, 2, 2.5, 5, 10].map((digit) => digit * power).find((length) => length >= least)!
  return { meters, millimeters: (meters / scale) * 1000 }
}
