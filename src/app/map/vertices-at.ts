import type { PickedBorder } from '#app/store/workbench-state.ts'
import type { Topology } from '#core/topology/topology.ts'
import type { GridVector } from './grid-at.ts'
import { vertexPlace } from './vertex-place.ts'

/**
 * Indexes of the vertices of a border that stand at these places, in the order of the places; null where one has none.
 * A border that runs through a place twice gives the first vertex there.
 */
export function verticesAt(
  topology: Topology,
  { vertices }: PickedBorder,
  places: readonly GridVector[],
): readonly number[] | null {
  const byPlace = new Map<string, number>()
  for (const [at, vertex] of vertices.entries()) {
    const key = keyOf(vertexPlace(topology, vertex))
    if (!byPlace.has(key)) byPlace.set(key, at)
  }
  const found: number[] = []
  for (const place of places) {
    const at = byPlace.get(keyOf(place))
    if (at === undefined) return null
    found.push(at)
  }
  return found
}

function keyOf([x, y]: GridVector): string {
  return `${x} ${y}`
}
