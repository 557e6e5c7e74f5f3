/** A position or a distance in grid steps of 1e-7 degree. */
export interface GridPlace {
  readonly x: number
  readonly y: number
}
