import { OUTSIDE } from '#core/topology/topology.ts'
import { ringContains } from '#core/topology/ring-contains.ts'
import { ringPositions } from '#core/topology/ring-positions.ts'
import type { EditGround } from './edit-ground.ts'

/**
 * Faces whose shell lies within a closed ring (interleaved grid positions, first = last), touching allowed, ascending:
 * also those that no face between connects to it. Costs what lies in the box of the ring.
 */
export function facesWithin({ topology, arcs }: EditGround, ring: readonly number[]): number[] {
  const count = ring.length / 2 - 1
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let i = 0; i < 2 * count; i += 2) {
    minX = Math.min(minX, ring[i]!)
    maxX = Math.max(maxX, ring[i]!)
    minY = Math.min(minY, ring[i + 1]!)
    maxY = Math.max(maxY, ring[i + 1]!)
  }
  const near = new Set<number>()
  for (const arc of arcs.search(minX, minY, maxX, maxY)) {
    near.add(topology.face[2 * arc]!).add(topology.face[2 * arc + 1]!)
  }
  near.delete(OUTSIDE)
  const isWithin = (face: number): boolean => {
    const shell = ringPositions(topology, topology.faceRings[topology.faceRingStart[face]!]!)
    let isInside = false
    for (let i = 0; i < shell.length; i += 2) {
      const where = ringContains(ring, 0, count, shell[i]!, shell[i + 1]!)
      if (where < 0) return false
      isInside ||= where > 0
    }
    return isInside
  }
  return [...near].filter(isWithin).sort((a, b) => a - b)
}
