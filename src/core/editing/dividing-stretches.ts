import { buildRotation } from '#core/topology/build-rotation.ts'
import type { BentArcs } from './bent-arcs.ts'
import { borderedEdges } from './bordered-edges.ts'
import type { EditGround } from './edit-ground.ts'
import { facesOfLine } from './faces-of-line.ts'
import type { LineStretch } from './line-stretch.ts'
import type { LocalEdges } from './local-edges.ts'

/** What of a noded line divides faces. */
export interface DividingStretches {
  /** Of each stretch of the line, in its order; what lies elsewhere, or ends inside a face, is left out. */
  readonly stretches: readonly (readonly LineStretch[])[]
  /** True when nothing was left out and no stretch turned out to run along arcs. */
  readonly isWhole: boolean
  /** The edges of the line and of all arcs around the faces it runs through. */
  readonly edges: LocalEdges
}

/**
 * Sorts the edges of a noded line: those along arcs, those that divide a face that may be divided, and the rest, which
 * is left out. An edge divides a face when the face's border, together with the line, runs along its two sides in two
 * walks. Null when the labels of the faces contradict each other, which bent arcs too near to each other can cause.
 */
export function dividingStretches(
  ground: EditGround,
  bent: BentArcs,
  line: readonly (readonly number[])[],
  mayDivide: (face: number) => boolean,
): DividingStretches | null {
  const faces = facesOfLine(ground, bent, line)
  if (faces === null) return null
  const chosen = new Set<number>()
  for (const face of faces.flat()) if (face !== null && face >= 0 && mayDivide(face)) chosen.add(face)
  const edges = borderedEdges(ground.topology, bent, chosen)
  const edgeOf = new Map<string, number>()
  line.forEach((points, s) =>
    faces[s]!.forEach((face, i) => {
      if (face === null || !chosen.has(face)) return
      const key = edgeKey(edges, points, 2 * i)
      if (!edgeOf.has(key)) edgeOf.set(key, edges.addEdge(points, 2 * i, face))
    }),
  )
  const walkOf = walks(edges)
  if (walkOf === null) return null
  const divides = (points: readonly number[], at: number) => {
    const edge = edgeOf.get(edgeKey(edges, points, at))
    return edge !== undefined && walkOf[2 * edge] !== walkOf[2 * edge + 1]
  }

  let isWhole = true
  const stretches = line.map((points, s) => {
    const parts: { points: number[]; divides: boolean }[] = []
    let isBroken = true
    faces[s]!.forEach((face, i) => {
      const isKept = divides(points, 2 * i)
      isWhole &&= isKept
      if (face !== null && !isKept) {
        isBroken = true
        return
      }
      if (isBroken || parts.at(-1)!.divides !== isKept) {
        parts.push({ points: points.slice(2 * i, 2 * i + 2), divides: isKept })
        isBroken = false
      }
      parts.at(-1)!.points.push(points[2 * i + 2]!, points[2 * i + 3]!)
    })
    return parts
  })
  return { stretches, isWhole, edges }
}

/** Equal for an edge and the same edge walked backwards. */
function edgeKey(edges: LocalEdges, points: readonly number[], at: number): string {
  const u = edges.vertexAt(points[at]!, points[at + 1]!)
  const v = edges.vertexAt(points[at + 2]!, points[at + 3]!)
  return u < v ? `${u},${v}` : `${v},${u}`
}

/** The walk along a border that each half-edge is part of; null when labels contradict the angular order. */
function walks(edges: LocalEdges): Int32Array | null {
  const labelled = edges.labelled()
  const { next, collinear } = buildRotation(labelled)
  if (collinear) return null
  const walkOf = new Int32Array(next.length).fill(-1)
  for (let start = 0; start < next.length; start++) {
    for (let h = start; walkOf[h]! < 0; h = next[h]!) {
      if (labelled.owner[h] !== labelled.owner[start]) return null
      walkOf[h] = start
    }
  }
  return walkOf
}
