import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import { OUTSIDE } from '#core/topology/topology.ts'
import type { TopologyDiff } from '#core/topology/topology-diff.ts'
import { arcsOfFaces } from './arcs-of-faces.ts'
import { BentArcs } from './bent-arcs.ts'
import type { EditGround } from './edit-ground.ts'
import { LocalEdges } from './local-edges.ts'
import { rebuildFaces } from './rebuild-faces.ts'

/**
 * Joins faces that share border: the arcs between them go, the number of the first of each pair becomes free, and
 * arcs that then meet only each other become one. Pairs are joined in order; one that names a face which an earlier
 * pair joined means the face that it went into.
 *
 * Problems: `faces-not-adjacent {gone, into}` for a pair that shares no arc; nothing is joined with OUTSIDE.
 */
export function joinFaces(
  { topology }: EditGround,
  joins: readonly (readonly [gone: number, into: number])[],
): Result<TopologyDiff> {
  const target = new Map<number, number>()
  const rootOf = (face: number): number => {
    let root = face
    for (let next = target.get(root); next !== undefined; next = target.get(root)) root = next
    return root
  }
  const faces = new Set(joins.flat())
  const arcs = arcsOfFaces(topology, faces)
  for (const [gone, into] of joins) {
    const [a, b] = [rootOf(gone), rootOf(into)]
    const isBetween = (arc: number) => {
      const [left, right] = [rootOf(topology.face[2 * arc]!), rootOf(topology.face[2 * arc + 1]!)]
      return (left === a && right === b) || (left === b && right === a)
    }
    if (a === b || a === OUTSIDE || b === OUTSIDE || !arcs.some(isBetween))
      return fail(problem('faces-not-adjacent', { gone, into }))
    target.set(a, b)
  }
  const edges = new LocalEdges()
  const removed: number[] = []
  const straight = new BentArcs(topology)
  const ownerOf = (face: number) => (faces.has(face) ? rootOf(face) : OUTSIDE)
  for (const arc of arcs) {
    const [left, right] = [ownerOf(topology.face[2 * arc]!), ownerOf(topology.face[2 * arc + 1]!)]
    if (left === right) removed.push(arc)
    else edges.addArc(arc, straight.points(arc), left, right)
  }
  const rebuilt = rebuildFaces(topology, edges, removed, [...target.keys()])
  if (rebuilt === null) throw new Error('The subdivision was broken before faces were joined')
  return ok(rebuilt.diff)
}
