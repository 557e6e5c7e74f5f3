import type { Point } from '../plane/point.ts'
import type { LineKind } from '../network/network-line.ts'
import type { Mesh } from './mesh.ts'
import type { NodedLines } from './noded-lines.ts'
import { lattice } from '../plane/lattice.ts'

/** A line of the base map as it ended up: its course with every vertex that grids have on it. */
export interface TracedLine {
  readonly name: string
  readonly kind: LineKind
  readonly parts: readonly (readonly Point[])[]
}

/** Follows the noded lines through the mesh, where they are borders, and along their own course elsewhere. */
export function traceLines(mesh: Mesh, noded: NodedLines, edgeOf: ReadonlyMap<string, number>): TracedLine[] {
  const place = (vertex: number) => lattice.toPlane(noded.lng[vertex]!, noded.lat[vertex]!)
  return noded.lines.map(({ name, kind, vertices }) => {
    const edges = vertices.slice(1).map((to, i) => {
      const from = vertices[i]!
      return edgeOf.get(from < to ? `${from},${to}` : `${to},${from}`)
    })
    const parts: Point[][] = []
    const first = edges.findIndex((edge) => edge !== undefined)
    const last = edges.findLastIndex((edge) => edge !== undefined)
    if (first >= 0) parts.push([place(vertices[first]!)])
    for (let i = first; i >= 0 && i <= last; i++) {
      const [from, to] = [place(vertices[i]!), place(vertices[i + 1]!)]
      parts.at(-1)!.push(...(edges[i] === undefined ? [to] : pieces(mesh, edges[i]!, from).slice(1)))
    }
    return { name, kind, parts }
  })
}

/** The positions along an edge that may have been cut since, starting from the given end. */
function pieces(mesh: Mesh, edge: number, from: Point): Point[] {
  const points = [mesh.from(2 * edge)]
  for (let piece = edge; piece >= 0; piece = mesh.continuation[piece]!) points.push(mesh.from(2 * piece + 1))
  const [x, y] = points[0]!
  return x === from[0] && y === from[1] ? points : points.reverse()
}
