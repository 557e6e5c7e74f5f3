/** A stretch of wall of a file, on the grid. */
export interface StatedWall {
  /** Codes or names of the compounds behind it, two at most; none where the file does not say. */
  readonly compounds: readonly string[]
  /** Two positions at least in grid steps, interleaved, none twice in a row. */
  readonly points: readonly number[]
}
