import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import type { Command } from './command.ts'
import type { Plan } from './plan.ts'
import { EMPTY_DIFF, type CareChange, type PlanDiff } from './plan-diff.ts'
import type { Pair } from './pair.ts'

/**
 * Gives communities their departments: none, one or several each. Codes: `pair-community-unknown {id}`,
 * `pair-department-unknown {id}` (also one that is dissolved), `pair-locked {name}`, `pair-twice {name}` (a community
 * stands there twice).
 */
export function pairCommunities(
  plan: Plan,
  { pairs, standing }: Extract<Command, { type: 'pair' }>,
): Result<PlanDiff> {
  const care: CareChange[] = []
  const seen = new Set<string>()
  for (const { community, departments } of pairs) {
    const record = plan.get(community)
    if (record?.level !== 'community' || record.retired) {
      return fail(problem('pair-community-unknown', { id: record?.name ?? community }))
    }
    if (seen.has(community)) return fail(problem('pair-twice', { name: record.name }))
    seen.add(community)
    for (const id of departments) {
      if (plan.care.get('department', id)?.dissolved !== false)
        return fail(problem('pair-department-unknown', { id }))
    }
    const from = plan.care.pairOf(community) ?? null
    const chosen = [...new Set(departments)].sort()
    const to: Pair = {
      kind: 'pair',
      id: community,
      departments: chosen,
      standing: standing ? chosen : (from?.standing ?? []),
      locked: from?.locked ?? false,
    }
    if (JSON.stringify(from) === JSON.stringify(to)) continue
    if (from?.locked === true) return fail(problem('pair-locked', { name: record.name }))
    care.push({ from, to })
  }
  return ok({ ...EMPTY_DIFF, care })
}
