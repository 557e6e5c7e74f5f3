import type { PickedBorder } from '#app/store/workbench-state.ts'
import type { Topology } from '#core/topology/topology.ts'
import type { BorderHandle } from './border-handles.ts'
import type { GridVector } from './grid-at.ts'
import type { GrippedVertices } from './gripped-vertices.ts'
import { vertexPlace } from './vertex-place.ts'

/** Where a handle stands on the grid: on the border, or on its way in the hand. */
export function handlePlace(
  topology: Topology,
  border: PickedBorder,
  { kind, at }: BorderHandle,
  gripped: GrippedVertices | null,
): GridVector {
  const held = gripped?.border === border ? gripped : null
  const placeOf = (vertex: number): GridVector => {
    const place = vertexPlace(topology, border.vertices[vertex]!)
    return held?.vertices.has(vertex) === true ? [place[0] + held.by[0], place[1] + held.by[1]] : place
  }
  if (kind === 'vertex') return placeOf(at)
  const [a, b] = [placeOf(at), placeOf((at + 1) % border.vertices.length)]
  const isHeld = held?.handle.kind === 'middle' && held.handle.at === at
  const [x, y] = isHeld ? held.by : [0, 0]
  return [(a[0] + b[0]) / 2 + x, (a[1] + b[1]) / 2 + y]
}
