import type { TopologyMeasures } from './measure-topology.ts'
import { OUTSIDE } from './topology.ts'
import type { Topology } from './topology.ts'

/**
 * Which faces share a border, and how much of it: compressed rows. The neighbours of face f are
 * `neighbour[start[f] … start[f + 1] - 1]`, ascending, with the shared length beside them. Faces that only touch at a
 * point are not neighbours.
 */
export interface DualGraph {
  readonly start: Uint32Array
  readonly neighbour: Int32Array
  readonly sharedCentimeters: Float64Array
}

/** Builds the dual graph of the faces. */
export function dualGraph(topology: Topology, measures: TopologyMeasures): DualGraph {
  const { face, faceCount } = topology
  const degree = new Uint32Array(faceCount + 1)
  for (let halfEdge = 0; halfEdge < face.length; halfEdge++)
    if (isShared(face, halfEdge)) degree[face[halfEdge]!]!++
  const rowStart = new Uint32Array(faceCount + 1)
  for (let f = 0; f < faceCount; f++) rowStart[f + 1] = rowStart[f]! + degree[f]!
  const fill = rowStart.slice()
  const halfEdges = new Int32Array(rowStart[faceCount]!)
  for (let halfEdge = 0; halfEdge < face.length; halfEdge++) {
    if (isShared(face, halfEdge)) halfEdges[fill[face[halfEdge]!]!++] = halfEdge
  }
  const start = new Uint32Array(faceCount + 1)
  const neighbour = new Int32Array(halfEdges.length)
  const shared = new Float64Array(halfEdges.length)
  let write = 0
  for (let f = 0; f < faceCount; f++) {
    const row = halfEdges.subarray(rowStart[f], rowStart[f + 1])
    row.sort((a, b) => face[a ^ 1]! - face[b ^ 1]!)
    for (const halfEdge of row) {
      const other = face[halfEdge ^ 1]!
      if (write === start[f]! || neighbour[write - 1] !== other) neighbour[write++] = other
      shared[write - 1]! += measures.arcLengthCentimeters[halfEdge >> 1]!
    }
    start[f + 1] = write
  }
  return { start, neighbour: neighbour.slice(0, write), sharedCentimeters: shared.slice(0, write) }
}

function isShared(face: Int32Array, halfEdge: number): boolean {
  const here = face[halfEdge]!
  const there = face[halfEdge ^ 1]!
  return here !== OUTSIDE && there !== OUTSIDE && here !== there
}
