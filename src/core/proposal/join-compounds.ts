import type { Plan } from '#core/plan/plan.ts'
import { findRoot } from '#core/topology/find-root.ts'

/**
 * Joins pieces of ground that share a compound by its buildings, where one jurisdiction holds both: compounds are never
 * cut. One that a border cuts already counts no more, as for edits by hand.
 *
 * @param pieceOf Piece of each face, or -1.
 * @param holderOf Who holds each face; compared only.
 * @param root Union-find over the pieces, changed.
 */
export function joinCompounds(plan: Plan, pieceOf: Int32Array, holderOf: Int32Array, root: Int32Array): void {
  const { compound } = plan.base.buildings
  const firstFace = new Map<string, number>()
  for (let building = 0; building < compound.length; building++) {
    const face = plan.buildingFace[building]!
    if (compound[building]! < 0 || face < 0 || pieceOf[face]! < 0) continue
    const key = `${compound[building]!} ${holderOf[face]!}`
    const first = firstFace.get(key)
    if (first === undefined) firstFace.set(key, face)
    else root[findRoot(root, pieceOf[face]!)] = findRoot(root, pieceOf[first]!)
  }
}
