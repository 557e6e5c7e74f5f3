import { metersPerStep } from '#core/geometry/meters-per-step.ts'

/** South-western corner of the plane on which yards are drawn, in grid steps. */
const ORIGIN = [1_116_000_000, 408_000_000] as const

/** The grid position of a place `x` metres east and `y` metres north of the corner of a yard city. */
export function yardPlace(x: number, y: number): [x: number, y: number] {
  const { east, north } = metersPerStep(ORIGIN[1])
  return [ORIGIN[0] + Math.round(x / east), ORIGIN[1] + Math.round(y / north)]
}
