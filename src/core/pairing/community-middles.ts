import type { Plan } from '#core/plan/plan.ts'
import { UNASSIGNED } from '#core/plan/plan.ts'
import { arcBox } from '#core/topology/arc-box.ts'
import type { Box } from '#core/topology/box-index.ts'

/** The middle of the extent of every community with ground, by slot, in grid steps of 1e-7 degree. Linear in arcs. */
export function communityMiddles(plan: Plan): ReadonlyMap<number, readonly [x: number, y: number]> {
  const { topology } = plan
  const labels = plan.labels('community')
  const extents = new Map<number, [west: number, south: number, east: number, north: number]>()
  const box: Box = [0, 0, 0, 0]
  for (let arc = 0; arc < topology.arcStart.length; arc++) {
    if (!arcBox(topology, arc, box)) continue
    for (const halfEdge of [2 * arc, 2 * arc + 1]) {
      const face = topology.face[halfEdge]!
      const slot = face < 0 ? UNASSIGNED : labels[face]!
      if (slot === UNASSIGNED) continue
      const extent = extents.get(slot)
      if (extent === undefined) extents.set(slot, [box[0], box[1], box[2], box[3]])
      else {
        extent[0] = Math.min(extent[0], box[0])
        extent[1] = Math.min(extent[1], box[1])
        extent[2] = Math.max(extent[2], box[2])
        extent[3] = Math.max(extent[3], box[3])
      }
    }
  }
  const middle = (a: number, b: number): number => Math.round((a + b) / 2)
  return new Map(
    [...extents].map(([slot, [west, south, east, north]]) => [
      slot,
      [middle(west, east), middle(south, north)],
    ]),
  )
}
