import { NO_TALLY } from '#core/plan/face-tally.ts'
import { isSameTally } from '#core/plan/is-same-tally.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { PlanDiff } from '#core/plan/plan-diff.ts'

/**
 * True when what a diff from a file says of people was so before, and nobody is lost: residents and households of the
 * faces add up to what they were, buildings lie in faces that there are.
 */
export function fitsPeople(plan: Plan, { tallies, buildings, topology }: PlanDiff): boolean {
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
    buildings.every(({ building, from, to }) => plan.buildingFace[building] === from && to < slots.faces)
  )
}
