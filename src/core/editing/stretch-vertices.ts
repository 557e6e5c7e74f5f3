import type { Topology } from '#core/topology/topology.ts'
import type { BorderVertex } from './border-vertex.ts'
import { isClosedStretch } from './is-closed-stretch.ts'

/**
 * Every position along consecutive half-edges in order, each once: a node between two arcs is named by the later one,
 * the end of an open stretch by its last arc; a closed stretch does not name its first position again.
 */
export function stretchVertices(topology: Topology, halfEdges: readonly number[]): BorderVertex[] {
  const { arcStart, arcEnd } = topology
  const vertices: BorderVertex[] = []
  for (const halfEdge of halfEdges) {
    const arc = halfEdge >> 1
    const last = arcEnd[arc]! - arcStart[arc]! - 1
    for (let i = 0; i < last; i++) vertices.push({ arc, index: (halfEdge & 1) === 0 ? i : last - i })
  }
  const end = halfEdges.at(-1)
  if (end === undefined || isClosedStretch(topology, halfEdges)) return vertices
  const arc = end >> 1
  vertices.push({ arc, index: (end & 1) === 0 ? arcEnd[arc]! - arcStart[arc]! - 1 : 0 })
  return vertices
}
