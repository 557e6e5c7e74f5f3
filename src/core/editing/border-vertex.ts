/** A position of an arc by its index along the arc; the first and the last one stand for the nodes there. */
export interface BorderVertex {
  readonly arc: number
  readonly index: number
}
