import { faceRecord } from '#core/topology/face-record.ts'
import { OUTSIDE } from '#core/topology/topology.ts'
import { ringContains } from '#core/topology/ring-contains.ts'
import { ringPositions } from '#core/topology/ring-positions.ts'
import type { EditGround } from './edit-ground.ts'

/** First reach of the search to the east, in grid steps; it doubles. */
const FIRST_REACH = 1024

/** No position lies further east than this, in grid steps. */
const EAST_END = 2 ** 32

/**
 * The face that holds a grid position that lies on no arc, or OUTSIDE. Looks east for the border of the face around
 * it, so the cost follows what lies near. Exact.
 */
export function faceAt({ topology, arcs }: EditGround, x: number, y: number): number {
  const tried = new Set<number>([OUTSIDE])
  for (let reach = FIRST_REACH; reach <= EAST_END; reach *= 2) {
    for (const arc of arcs.search(x, y, x + reach, y)) {
      for (const face of [topology.face[2 * arc]!, topology.face[2 * arc + 1]!]) {
        if (tried.has(face)) continue
        tried.add(face)
        const isWithin = faceRecord(topology, face)!.rings.every((start, k) => {
          const ring = ringPositions(topology, start)
          return ringContains(ring, 0, ring.length / 2, x, y) > 0 === (k === 0)
        })
        if (isWithin) return face
      }
    }
  }
  return OUTSIDE
}
