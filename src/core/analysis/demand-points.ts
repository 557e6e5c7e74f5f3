/** Where people start to walk. */
export interface DemandPoints {
  /** x and y, interleaved, in steps of 1e-7 degree. */
  readonly points: Int32Array
  readonly residents: Int32Array
  /** The building each stands for, or -1: then it stands for a face of the base, at its label point. */
  readonly building: Int32Array
}
