import { NO_TALLY } from '#core/plan/face-tally.ts'
import { isSameTally } from '#core/plan/is-same-tally.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { PlanDiff } from '#core/plan/plan-diff.ts'

/**
 * True when what a diff from a file says of people was so before, and nobody is lost: residents and households of the
 * faces add up to what they were, buildings lie in faces that there are, and what goes is nobody's.
 */
export function fitsPeople(plan: Plan, diff: PlanDiff): boolean {
  const { tallies, buildings, topology } = diff
  const now = plan.topology.faceCount
  const [, slots] = topology?.slots ?? [null, plan.topology.slots]
  const faceCount = Math.max(now, slots.faces)
  const gained = (field: 'residents' | 'households') =>
    tallies.reduce((sum, { from, to }) => sum + to[field] - from[field], 0)
  return (
    new Set(tallies.map(({ face }) => face)).size === tallies.length &&
    tallies.every(({ face, from }) => {
      return face < faceCount && isSameTally(from, face < now ? plan.figures.of(face) : NO_TALLY)
    }) &&
    gained('residents') === 0 &&
    gained('households') === 0 &&
    new Set(buildings.map(({ building }) => building)).size === buildings.length &&
    buildings.every(({ building, from, to }) => plan.buildingFace[building] === from && to < slots.faces) &&
    areLeft(plan, diff, slots.faces)
  )
}

/** True when nobody owns a face whose slot goes, or lives in it. */
function areLeft(plan: Plan, { faces, tallies }: PlanDiff, faceCount: number): boolean {
  const owners = new Map(faces.map(({ face, to }) => [face, to]))
  const people = new Map(tallies.map(({ face, to }) => [face, to]))
  for (let face = faceCount; face < plan.topology.faceCount; face++) {
    const owner = owners.has(face) ? owners.get(face) : plan.idOf(plan.faceOwner[face]!)
    if (owner !== null || !isSameTally(people.get(face) ?? plan.figures.of(face), NO_TALLY)) return false
  }
  return true
}
