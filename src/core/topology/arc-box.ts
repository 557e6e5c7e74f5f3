import type { Box } from './box-index.ts'
import type { Topology } from './topology.ts'

/** Writes the box of an arc in grid steps; false where the slot is empty. */
export function arcBox({ points, arcStart, arcEnd }: Topology, arc: number, box: Box): boolean {
  const begin = arcStart[arc]! * 2
  const end = arcEnd[arc]! * 2
  if (begin === end) return false
  box[0] = box[2] = points[begin]!
  box[1] = box[3] = points[begin + 1]!
  for (let i = begin + 2; i < end; i += 2) {
    const x = points[i]!
    const y = points[i + 1]!
    if (x < box[0]) box[0] = x
    else if (x > box[2]) box[2] = x
    if (y < box[1]) box[1] = y
    else if (y > box[3]) box[3] = y
  }
  return true
}
