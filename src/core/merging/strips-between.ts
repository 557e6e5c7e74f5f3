import { convexHull } from '#core/geometry/convex-hull.ts'
import type { CompoundFacing } from './compound-facing.ts'
import type { FacingStretch } from './facing-stretch.ts'
import { placeInStretch } from './place-in-stretch.ts'

/** Metres by which a strip reaches into the compounds on both sides, so that no crack is left. */
const REACH = 0.1

/**
 * The ground between two compounds that face each other, with straight sides: a quadrilateral for each stretch, and the
 * wedge between one stretch and the next one where the border bends. Rings of interleaved grid steps.
 *
 * @param within Metres between the ends of two stretches up to which they follow each other.
 */
export function stripsBetween({ stretches, plane }: CompoundFacing, within: number): number[][] {
  const strips: number[][] = []
  const add = (meters: readonly number[]): void => {
    const steps: number[] = []
    for (let i = 0; i < meters.length; i += 2) steps.push(...plane.step(meters[i]!, meters[i + 1]!))
    const hull = convexHull(steps)
    if (hull.length > 0) strips.push(hull)
  }
  const inOrder = stretches.toSorted((a, b) => a.edge - b.edge || a.from - b.from)
  for (const [at, stretch] of inOrder.entries()) {
    add([...sideOf(stretch, 0), ...sideOf(stretch, 1)])
    const next = inOrder[(at + 1) % inOrder.length]!
    if (next === stretch) continue
    const [end, begin] = [sideOf(stretch, 1), sideOf(next, 0)]
    const near = Math.hypot(end[0]! - begin[0]!, end[1]! - begin[1]!)
    const far = Math.hypot(end[2]! - begin[2]!, end[3]! - begin[3]!)
    if (Math.min(near, far) <= 2 * REACH && Math.max(near, far) <= 2 * within) add([...end, ...begin])
  }
  return strips
}

/** The near and the far end of one side of a strip, in metres of the plane. */
function sideOf(stretch: FacingStretch, end: 0 | 1): number[] {
  const t = end === 0 ? stretch.from : stretch.to
  const near = stretch.near[end]
  const far = Math.max(near, stretch.far[end])
  return [...placeInStretch(stretch, t, near - REACH), ...placeInStretch(stretch, t, far + REACH)]
}
