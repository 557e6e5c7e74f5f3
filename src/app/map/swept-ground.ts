import type { Topology } from '#core/topology/topology.ts'
import type { GridVector } from './grid-at.ts'
import { handlePlace } from './handle-place.ts'
import type { GrippedVertices } from './gripped-vertices.ts'

/**
 * The ground between the old and the new course of the picked border while vertices are in the hand: one ring of
 * interleaved grid positions for each run of vertices that move side by side, the first position not repeated. A
 * border around an island that moves as a whole sweeps no ring.
 */
export function sweptGround(topology: Topology, gripped: GrippedVertices): number[][] {
  const { border, handle, vertices } = gripped
  const count = border.vertices.length
  const before = (at: number): GridVector => handlePlace(topology, border, { kind: 'vertex', at }, null)
  const after = (at: number): GridVector => handlePlace(topology, border, { kind: 'vertex', at }, gripped)
  if (handle.kind === 'middle') {
    const ends = [before(handle.at), before((handle.at + 1) % count)]
    return [[...ends[0]!, ...ends[1]!, ...handlePlace(topology, border, handle, gripped)]]
  }
  return runsOf(vertices, count, border.isClosed).map((run) => {
    const back = run.toReversed().filter((at) => vertices.has(at))
    return run.flatMap(before).concat(back.flatMap(after))
  })
}

/** Moved vertices that follow each other, with the neighbours that stay at both ends. */
function runsOf(vertices: ReadonlySet<number>, count: number, isClosed: boolean): number[][] {
  const isMoved = (at: number): boolean => vertices.has((at + count) % count)
  const runs: number[][] = []
  for (const start of vertices) {
    const hasBefore = isClosed || start > 0
    if (hasBefore && isMoved(start - 1)) continue
    const end = isClosed ? start + count : count - 1
    const run = hasBefore ? [(start - 1 + count) % count] : []
    for (let at = start; at <= end; at++) {
      run.push(at % count)
      if (!isMoved(at)) break
    }
    runs.push(run)
  }
  return runs
}
