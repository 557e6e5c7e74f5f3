import { arcBox } from '#core/topology/arc-box.ts'
import type { Box } from '#core/topology/box-index.ts'
import type { EditGround } from './edit-ground.ts'
import { isSameDirection } from './same-direction.ts'
import { segmentsMeet, type Segment } from './segments-meet.ts'

/** A segment of an arc: its positions `at` and `at + 1`, and whether each of them is an end of the arc. */
interface Stretch {
  readonly arc: number
  readonly at: number
  readonly segment: Segment
  readonly ends: readonly [boolean, boolean]
}

/**
 * Where an arc meets itself or another arc elsewhere than at a node: there ground is covered twice, or cut off. The box
 * around the two segments in grid steps, or null. Exact; costs what lies near the arc.
 */
export function arcCrossing(ground: EditGround, arc: number): Box | null {
  const { topology, arcs } = ground
  const box: Box = [0, 0, 0, 0]
  if (!arcBox(topology, arc, box)) return null
  const near = arcs.search(...box)
  const stretch = (of: number, at: number): Stretch => {
    const { points, arcStart, arcEnd } = topology
    return {
      arc: of,
      at,
      segment: [points[2 * at]!, points[2 * at + 1]!, points[2 * at + 2]!, points[2 * at + 3]!],
      ends: [at === arcStart[of]!, at + 2 === arcEnd[of]!],
    }
  }
  for (let k = topology.arcStart[arc]!; k < topology.arcEnd[arc]! - 1; k++) {
    const own = stretch(arc, k)
    for (const other of near) {
      for (let m = topology.arcStart[other]!; m < topology.arcEnd[other]! - 1; m++) {
        if (m === k || !boxesMeet(own.segment, topology.points, m)) continue
        const against = stretch(other, m)
        if (overlap(own, against)) return around(own.segment, against.segment)
      }
    }
  }
  return null
}

function boxesMeet([ax, ay, bx, by]: Segment, points: Int32Array, at: number): boolean {
  const [cx, cy, dx, dy] = [points[2 * at]!, points[2 * at + 1]!, points[2 * at + 2]!, points[2 * at + 3]!]
  return (
    Math.max(ax, bx) >= Math.min(cx, dx) &&
    Math.max(cx, dx) >= Math.min(ax, bx) &&
    Math.max(ay, by) >= Math.min(cy, dy) &&
    Math.max(cy, dy) >= Math.min(ay, by)
  )
}

/** Segments may share the node where their arcs end, or the vertex between them, if they go on in different directions. */
function overlap(own: Stretch, other: Stretch): boolean {
  const [ax, ay, bx, by] = own.segment
  const [cx, cy, dx, dy] = other.segment
  const isJoined = (ownEnd: 0 | 1, otherEnd: 0 | 1): boolean =>
    (own.ends[ownEnd] && other.ends[otherEnd]) ||
    (own.arc === other.arc && own.at + ownEnd === other.at + otherEnd)
  if (ax === cx && ay === cy) return !isJoined(0, 0) || isSameDirection([ax, ay], [bx, by], [dx, dy])
  if (ax === dx && ay === dy) return !isJoined(0, 1) || isSameDirection([ax, ay], [bx, by], [cx, cy])
  if (bx === cx && by === cy) return !isJoined(1, 0) || isSameDirection([bx, by], [ax, ay], [dx, dy])
  if (bx === dx && by === dy) return !isJoined(1, 1) || isSameDirection([bx, by], [ax, ay], [cx, cy])
  return segmentsMeet(own.segment, other.segment) !== null
}

function around([ax, ay, bx, by]: Segment, [cx, cy, dx, dy]: Segment): Box {
  return [
    Math.min(ax, bx, cx, dx),
    Math.min(ay, by, cy, dy),
    Math.max(ax, bx, cx, dx),
    Math.max(ay, by, cy, dy),
  ]
}
