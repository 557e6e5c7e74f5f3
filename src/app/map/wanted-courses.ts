import type { PickedBorder } from '#app/store/workbench-state.ts'
import type { Topology } from '#core/topology/topology.ts'
import type { BorderHandle } from './border-handles.ts'
import type { GridVector } from './grid-at.ts'
import { vertexPlace } from './vertex-place.ts'

/** What the hand holds and where it wants it. */
export interface WantedMove {
  readonly handle: BorderHandle
  /** Gripped vertices of the border; none when a middle is drawn out from `from`. */
  readonly vertices: readonly number[]
  readonly from: GridVector
  readonly by: GridVector
}

/** The segments of a border that a wanted move would bend, each interleaved grid positions. */
export function wantedCourses(topology: Topology, border: PickedBorder, move: WantedMove): number[][] {
  const { handle, vertices, from, by } = move
  const count = border.vertices.length
  const isMoved = new Set(vertices)
  const placeOf = (at: number): GridVector => {
    const [x, y] = vertexPlace(topology, border.vertices[at]!)
    return isMoved.has(at) ? [x + by[0], y + by[1]] : [x, y]
  }
  if (handle.kind === 'middle') {
    const end = placeOf((handle.at + 1) % count)
    return [[...placeOf(handle.at), from[0] + by[0], from[1] + by[1], ...end]]
  }
  const courses: number[][] = []
  for (let at = 0; at < (border.isClosed ? count : count - 1); at++) {
    const next = (at + 1) % count
    if (isMoved.has(at) || isMoved.has(next)) courses.push([...placeOf(at), ...placeOf(next)])
  }
  return courses
}
