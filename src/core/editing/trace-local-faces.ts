import { buildRotation } from '#core/topology/build-rotation.ts'
import { cutArcs, type Arcs } from '#core/topology/cut-arcs.ts'
import type { EditableTopology } from '#core/topology/editable-topology.ts'
import { nestHoles } from '#core/topology/nest-holes.ts'
import { OUTSIDE } from '#core/topology/topology.ts'
import { traceRings, type Rings } from '#core/topology/trace-rings.ts'
import type { LocalEdges } from './local-edges.ts'

/** Faces made of local edges; those of owners other than OUTSIDE are complete. */
export interface LocalFaces {
  readonly arcs: Arcs
  readonly rings: Rings
  /** Shell of the face that each ring bounds, or -1 for the rings of OUTSIDE. */
  readonly shellOf: Int32Array
  /** Number of edges at each vertex, those of arcs that are not here included. */
  readonly degree: Int32Array
}

/**
 * Cuts local edges into arcs at the vertices that are nodes of the whole subdivision and traces the faces of their
 * owners. Null when the labels contradict the angular order or a hole has no shell.
 *
 * @param gone Arcs that are no more, besides those of `edges`.
 */
export function traceLocalFaces(
  topology: EditableTopology,
  edges: LocalEdges,
  gone: readonly number[],
): LocalFaces | null {
  const labelled = edges.labelled()
  const rotation = buildRotation(labelled)
  if (rotation.collinear) return null
  for (let h = 0; h < rotation.next.length; h++) {
    if (labelled.owner[h] !== labelled.owner[rotation.next[h]!]) return null
  }
  const degree = rotation.degree.slice()
  const removed = new Set(gone)
  const counted = new Set<number>()
  for (const arc of edges.arcs) {
    for (const half of [2 * arc, 2 * arc + 1]) {
      const node = topology.origin[half]!
      if (counted.has(node)) continue
      counted.add(node)
      const vertex = edges.endOf(edges.firstHalf(half) ^ 1)
      topology.eachLeaving(node, (leaving) => {
        if (!edges.has(leaving >> 1) && !removed.has(leaving >> 1)) degree[vertex]!++
      })
    }
  }
  const arcs = cutArcs(labelled, { ...rotation, degree })
  const rings = traceRings(arcs)
  const shellOf = nestHoles(arcs, rings)
  for (let r = 0; r < shellOf.length; r++) {
    if (shellOf[r]! < 0 && arcs.owner[rings.firstHalf[r]!] !== OUTSIDE) return null
  }
  return { arcs, rings, shellOf, degree }
}
