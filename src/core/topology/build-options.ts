/** How {@link buildTopology} mends what does not fit. */
export interface BuildOptions {
  /** Positions nearer than this are made one; `auto` (the default) finds the smallest that leaves no slivers. */
  readonly toleranceMeters?: number | 'auto'
  /** Gaps narrower than this (width = 2 × area / perimeter) are filled with the neighbour of the longest border. */
  readonly fillGapsUpToMeters?: number
  /** Who keeps an overlap that is no sliver: the smaller feature, the larger, or the first in the input. */
  readonly overlapRule?: 'smaller' | 'larger' | 'first'
}
