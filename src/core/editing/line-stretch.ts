/** A stretch of a line as interleaved grid positions: through faces that it divides, or along arcs. */
export interface LineStretch {
  readonly points: readonly number[]
  readonly divides: boolean
}
