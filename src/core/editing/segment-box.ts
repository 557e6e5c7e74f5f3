import type { Box } from '#core/topology/box-index.ts'
import type { Segment } from './segments-meet.ts'

/** Writes the box of a segment, wider by `margin` on each side, into `box` and gives it back. */
export function segmentBox([ax, ay, bx, by]: Segment, box: Box, margin = 0): Box {
  box[0] = Math.min(ax, bx) - margin
  box[1] = Math.min(ay, by) - margin
  box[2] = Math.max(ax, bx) + margin
  box[3] = Math.max(ay, by) + margin
  return box
}
