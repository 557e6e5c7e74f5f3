import type { Point } from '../plane/point.ts'
import { ringArea } from '../plane/ring-area.ts'
import type { Mesh } from './mesh.ts'

/** The outline of a set of faces: rings of the edges used by one side only, the outer ring first, then holes. */
export function dissolveFaces(mesh: Mesh, faces: readonly number[]): Point[][] {
  const members = new Set(faces)
  const border = new Map<number, number[]>()
  for (const face of faces)
    for (const half of mesh.around(face)) if (!members.has(mesh.face[half ^ 1]!)) border.set(half, [])
  const rings: Point[][] = []
  while (border.size > 0) {
    const first = border.keys().next().value!
    const ring: Point[] = []
    for (let half = first; ;) {
      border.delete(half)
      ring.push(mesh.from(half))
      half = mesh.next[half]!
      while (members.has(mesh.face[half ^ 1]!)) half = mesh.next[half ^ 1]!
      if (half === first) break
    }
    rings.push(ring)
  }
  return rings.sort((a, b) => ringArea(b) - ringArea(a))
}
