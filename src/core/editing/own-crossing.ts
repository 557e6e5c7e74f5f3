import { BoxIndex } from '#core/topology/box-index.ts'
import { crossingPlace } from './crossing-place.ts'
import { meetWrongly } from './meet-wrongly.ts'
import { segmentAt } from './segment-at.ts'
import { segmentBox } from './segment-box.ts'
import { segmentsMeet } from './segments-meet.ts'

/**
 * Where a line (interleaved positions, neighbours distinct) meets itself, touching included, or null. The closing
 * position of a closed line is no meeting. Exact but for the rounding of the place.
 */
export function ownCrossing(line: readonly number[]): [number, number] | null {
  const count = line.length / 2 - 1
  const isClosed = line[0] === line.at(-2) && line[1] === line.at(-1)
  const index = new BoxIndex(
    () => count,
    (item, box) => {
      segmentBox(segmentAt(line, item), box)
      return true
    },
  )
  for (let i = 0; i < count; i++) {
    const segment = segmentAt(line, i)
    for (const k of index.search(...segmentBox(segment, [0, 0, 0, 0]))) {
      if (k <= i) continue
      const other = segmentAt(line, k)
      const areNeighbours = k === i + 1 || (isClosed && i === 0 && k === count - 1 && count > 2)
      if (areNeighbours ? meetWrongly(segment, other) : segmentsMeet(segment, other) !== null) {
        return crossingPlace(segment, other)
      }
    }
  }
  return null
}
