/** A gate of a file, on the grid. */
export interface StatedGate {
  /** Code or name of the compound that it leads into; '' where the file does not say. */
  readonly compound: string
  readonly point: readonly [x: number, y: number]
  /** Not known = null. */
  readonly guards: number | null
  /** Whether it opens on a road; not known = null. */
  readonly isRoadSide: boolean | null
}
