import { BoxIndex } from '#core/topology/box-index.ts'
import { ringContains } from '#core/topology/ring-contains.ts'
import type { BentArcs } from './bent-arcs.ts'
import { crossingPlace } from './crossing-place.ts'
import type { EditGround } from './edit-ground.ts'
import { meetWrongly } from './meet-wrongly.ts'
import { segmentAt } from './segment-at.ts'
import { segmentBox } from './segment-box.ts'
import type { Segment } from './segments-meet.ts'

/**
 * Where a noded line and bent arcs would spoil the subdivision: a new edge that meets an edge anywhere but in a common
 * end, a bend that passes over a vertex, or one that comes to lie on another arc's vertex. The place, or null. Exact, with everything near, whatever face it is of.
 */
export function bendConflict(
  ground: EditGround,
  bent: BentArcs,
  line: readonly (readonly number[])[],
): [number, number] | null {
  const lineSegments = line.flatMap(segmentsOf)
  const lineIndex = new BoxIndex(
    () => lineSegments.length,
    (item, box) => {
      segmentBox(lineSegments[item]!, box)
      return true
    },
  )
  const bends = bent.bent.flatMap((arc) => bent.bends(arc))
  for (const segment of [...lineSegments, ...bends.flatMap(segmentsOf)]) {
    const box = segmentBox(segment, [0, 0, 0, 0])
    const near = lineIndex.search(...box).map((item) => lineSegments[item]!)
    for (const arc of ground.arcs.search(...segmentBox(segment, [0, 0, 0, 0], 2))) {
      near.push(...segmentsOf(bent.points(arc)))
    }
    for (const other of near) {
      if (!isSame(segment, other) && meetWrongly(segment, other)) return crossingPlace(segment, other)
    }
  }
  for (const bend of bends) {
    const wrong = passedOver(ground, bent, bend) ?? pinched(ground, bent, bend)
    if (wrong !== null) return wrong
  }
  return null
}

function segmentsOf(points: readonly number[]): Segment[] {
  return Array.from({ length: points.length / 2 - 1 }, (_, i) => segmentAt(points, i))
}

function isSame(s: Segment, t: Segment): boolean {
  const isForward = s[0] === t[0] && s[1] === t[1] && s[2] === t[2] && s[3] === t[3]
  return isForward || (s[0] === t[2] && s[1] === t[3] && s[2] === t[0] && s[3] === t[1])
}

/** A vertex of an arc between the straight edge and the bend that replaces it. */
function passedOver(ground: EditGround, bent: BentArcs, bend: readonly number[]): [number, number] | null {
  const [box, count] = [
    segmentBox([bend[0]!, bend[1]!, bend.at(-2)!, bend.at(-1)!], [0, 0, 0, 0], 2),
    bend.length / 2,
  ]
  for (const arc of ground.arcs.search(...box)) {
    const path = bent.points(arc)
    for (let i = 0; i < path.length; i += 2) {
      const [x, y] = [path[i]!, path[i + 1]!]
      if (x < box[0] || y < box[1] || x > box[2] || y > box[3]) continue
      if (ringContains(bend, 0, count, x, y) > 0) return [x, y]
    }
  }
  return null
}

/** An inserted position where a second arc, or the same one again, has a position too. */
function pinched(ground: EditGround, bent: BentArcs, bend: readonly number[]): [number, number] | null {
  for (let i = 2; i < bend.length - 2; i += 2) {
    const [x, y] = [bend[i]!, bend[i + 1]!]
    let count = 0
    for (const arc of ground.arcs.search(x - 2, y - 2, x + 2, y + 2)) {
      const path = bent.points(arc)
      for (let k = 0; k < path.length; k += 2) if (path[k] === x && path[k + 1] === y) count++
    }
    if (count > 1) return [x, y]
  }
  return null
}
