/** The four bounds (四至) of a jurisdiction as a planner wants them in the papers. */
export interface StatedBounds {
  readonly text: string
  /** What the program said when the text was written: where it says otherwise now, the border has moved since. */
  readonly generated: string
}
