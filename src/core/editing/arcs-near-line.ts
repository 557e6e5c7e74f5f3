import type { BoxIndex } from '#core/topology/box-index.ts'
import { segmentAt } from './segment-at.ts'
import { segmentBox } from './segment-box.ts'

/** Arcs whose boxes come within `margin` grid steps of the boxes of a line's segments, ascending. */
export function arcsNearLine(arcs: BoxIndex, line: readonly (readonly number[])[], margin: number): number[] {
  const near = new Set<number>()
  for (const points of line) {
    for (let i = 0; i < points.length / 2 - 1; i++) {
      for (const arc of arcs.search(...segmentBox(segmentAt(points, i), [0, 0, 0, 0], margin))) near.add(arc)
    }
  }
  return [...near].sort((a, b) => a - b)
}
