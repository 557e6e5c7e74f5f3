import { metersPerStep } from '#core/geometry/meters-per-step.ts'
import type { GridVector } from './grid-at.ts'

/** The vector in grid steps that leads so many metres east and north from a latitude in grid steps. */
export function stepTowards(y: number, [east, north]: GridVector, meters: number): GridVector {
  const perStep = metersPerStep(y)
  return [Math.round((east * meters) / perStep.east), Math.round((north * meters) / perStep.north)]
}
