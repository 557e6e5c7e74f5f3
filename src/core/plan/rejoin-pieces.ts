import { joinFaces } from '#core/editing/join-faces.ts'
import { ok, type Result } from '#core/problem/result.ts'
import { eachFaceNeighbour } from '#core/topology/face-neighbours.ts'
import { NO_TALLY, type FaceTally } from './face-tally.ts'
import { isSameTally } from './is-same-tally.ts'
import type { Plan } from './plan.ts'
import { EMPTY_DIFF, type BuildingMove, type PlanDiff } from './plan-diff.ts'

/**
 * Makes pieces one face again with what lies beside them and has the same owner, so that a border that moved leaves
 * no line behind. Faces that were apart before the edit stay apart unless a piece connects them.
 *
 * @param pieces New face → the face it is a piece of.
 * @param moved Other faces that changed hands.
 */
export function rejoinPieces(
  plan: Plan,
  pieces: ReadonlyMap<number, number>,
  moved: Iterable<number>,
): Result<PlanDiff> {
  const edited = new Set([...pieces.keys(), ...pieces.values(), ...moved])
  const seen = new Set<number>()
  const joins: [gone: number, into: number][] = []
  for (const seed of edited) {
    if (seen.has(seed)) continue
    const group = groupOf(plan, seed, edited)
    const [survivor] = [...group.keys()].toSorted(
      (a, b) => Number(pieces.has(a)) - Number(pieces.has(b)) || a - b,
    )
    for (const [face, next] of groupOf(plan, survivor!, edited)) {
      seen.add(face)
      if (next !== null) joins.push([face, next])
    }
  }
  if (joins.length === 0) return ok(EMPTY_DIFF)
  const joined = joinFaces(plan, joins)
  if (!joined.ok) return joined
  const survivorOf = new Map<number, number>()
  for (const [gone, into] of joins) survivorOf.set(gone, survivorOf.get(into) ?? into)
  return ok({ ...EMPTY_DIFF, topology: joined.value, ...joinedPeople(plan, [...survivorOf]) })
}

/**
 * Faces of one owner that hang together through edited faces, each with the one beside it that is nearer to the
 * seed; the nearer ones come first.
 */
function groupOf(plan: Plan, seed: number, edited: ReadonlySet<number>): Map<number, number | null> {
  const owner = plan.faceOwner[seed]!
  const group = new Map<number, number | null>([[seed, null]])
  for (const face of group.keys()) {
    eachFaceNeighbour(plan.topology, face, (other) => {
      if (group.has(other) || plan.faceOwner[other] !== owner) return
      if (edited.has(face) || edited.has(other)) group.set(other, face)
    })
  }
  return group
}

function joinedPeople(
  plan: Plan,
  joins: readonly (readonly [gone: number, into: number])[],
): Pick<PlanDiff, 'faces' | 'tallies' | 'buildings'> {
  const sums = new Map<number, FaceTally>()
  const buildings: BuildingMove[] = []
  for (const [gone, into] of joins) {
    const [a, b] = [sums.get(into) ?? plan.figures.of(into), plan.figures.of(gone)]
    sums.set(into, {
      residents: a.residents + b.residents,
      households: a.households + b.households,
      buildings: a.buildings + b.buildings,
      estimated: a.estimated || b.estimated,
    })
    sums.set(gone, NO_TALLY)
    plan.eachBuilding(gone, (building) => buildings.push({ building, from: gone, to: into }))
  }
  const tallies = [...sums].map(([face, to]) => ({ face, from: plan.figures.of(face), to }))
  return {
    faces: joins.flatMap(([face]) => {
      const from = plan.idOf(plan.faceOwner[face]!)
      return from === null ? [] : [{ face, from, to: null }]
    }),
    tallies: tallies.filter(({ from, to }) => !isSameTally(from, to)),
    buildings,
  }
}
