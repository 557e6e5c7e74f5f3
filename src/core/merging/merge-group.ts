import type { Plan } from '#core/plan/plan.ts'
import { groupValuer } from './group-valuer.ts'
import type { MergeGroup } from './merge-candidate.ts'

/**
 * What some compounds would bring as one, and what stands against it, by the plan's rules. Who asks for many groups
 * makes one `groupValuer`.
 *
 * @param compounds Known compounds in any order, each once.
 */
export function mergeGroup(plan: Plan, compounds: readonly number[]): MergeGroup {
  return groupValuer(plan)(compounds)
}
