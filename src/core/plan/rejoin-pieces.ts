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
  const into = new Map<number, number>()
  for (const seed of edited) {
    if (into.has(seed)) continue
    const group = groupOf(plan, seed, edited)
    if (group.length === 1) continue
    const survivor = group.toSorted((a, b) => Number(pieces.has(a)) - Number(pieces.has(b)) || a - b)[0]!
    for (const face of group) into.set(face, survivor)
  }
  const joins = [...into].filter(([face, survivor]) => face !== survivor)
  if (joins.length === 0) return ok(EMPTY_DIFF)
  const joined = joinFaces(plan, joins)
  if (!joined.ok) return joined
  return ok({ ...EMPTY_DIFF, topology: joined.value, ...joinedPeople(plan, joins) })
}

/** Faces of one owner that hang together through edited faces. */
function groupOf(plan: Plan, seed: number, edited: ReadonlySet<number>): number[] {
  const owner = plan.faceOwner[seed]!
  const group = [seed]
  const seen = new Set(group)
  for (const face of group) {
    eachFaceNeighbour(plan.topology, face, (other) => {
      if (seen.has(other) || plan.faceOwner[other] !== owner) return
      if (!edited.has(face) && !edited.has(other)) return
      seen.add(other)
      group.push(other)
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
