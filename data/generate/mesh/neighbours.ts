import { distance } from '../plane/distance.ts'
import type { Mesh } from './mesh.ts'

/** Shared border of two faces: its length, and the same weighted down where a strong line runs along it. */
export interface SharedBorder {
  meters: number
  bond: number
}

/** For every face its neighbours across an edge (the outside, face 0, is no neighbour). */
export function neighbours(mesh: Mesh): Map<number, SharedBorder>[] {
  const around = mesh.start.map(() => new Map<number, SharedBorder>())
  for (let edge = 0; edge < mesh.strength.length; edge++) {
    const [a, b] = [mesh.face[2 * edge]!, mesh.face[2 * edge + 1]!]
    if (a === 0 || b === 0 || a === b) continue
    const meters = distance(mesh.from(2 * edge), mesh.from(2 * edge + 1))
    const bond = meters / (1 + 1.2 * mesh.strength[edge]!)
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const shared = around[from]!.get(to) ?? { meters: 0, bond: 0 }
      shared.meters += meters
      shared.bond += bond
      around[from]!.set(to, shared)
    }
  }
  return around
}
