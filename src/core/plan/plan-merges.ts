import { WALL_MATTER } from '#core/voting/vote-matter.ts'
import { problem, type Problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import type { Command } from './command.ts'
import type { CompoundMerge, NewMerge } from './compound-merge.ts'
import { isDay } from './is-day.ts'
import { mergeTermsProblem } from './merge-terms-problem.ts'
import type { Plan } from './plan.ts'
import { EMPTY_DIFF, type PlanDiff } from './plan-diff.ts'

/**
 * Puts merges of compounds into the plan, at the survey. Codes: `merge-date {date}`, `merge-too-few {name}`,
 * `compound-unknown {compound}`, `compound-in-merge {name, merge}`, `merge-known {name}`, `merge-outline-invalid {name}`,
 * and those of terms.
 */
export function planMerges(
  plan: Plan,
  { merges, date }: Extract<Command, { type: 'plan-merges' }>,
): Result<PlanDiff> {
  if (!isDay(date)) return fail(problem('merge-date', { date }))
  const taken = new Map<number, string>()
  const ids = new Set(plan.merges.keys())
  const planned: CompoundMerge[] = []
  for (const merge of merges) {
    const wrong = mergeProblem(plan, merge, taken, ids)
    if (wrong !== null) return fail(wrong)
    for (const compound of merge.compounds) taken.set(compound, merge.name)
    ids.add(merge.id)
    const survey = { stage: 'survey', date, document: '', note: '', attachments: [], reason: '' } as const
    planned.push({
      ...merge,
      stage: 'survey',
      entries: [survey],
      matter: WALL_MATTER,
      tallies: [],
      ground: null,
    })
  }
  return ok({ ...EMPTY_DIFF, merges: planned.map((to) => ({ from: null, to })) })
}

function mergeProblem(
  plan: Plan,
  merge: NewMerge,
  taken: ReadonlyMap<number, string>,
  ids: ReadonlySet<string>,
): Problem | null {
  const { id, name, compounds, walls, outline } = merge
  const { base } = plan
  if (ids.has(id)) return problem('merge-known', { name })
  if (compounds.length < 2) return problem('merge-too-few', { name })
  for (const [i, compound] of compounds.entries()) {
    const isKnown = Number.isInteger(compound) && compound >= 0 && compound < base.compounds.names.length
    if (!isKnown || (i > 0 && compounds[i - 1]! >= compound)) return problem('compound-unknown', { compound })
    const other = taken.get(compound) ?? plan.mergeOf(compound)?.name
    if (other !== undefined) {
      return problem('compound-in-merge', { name: base.compounds.names[compound]!, merge: other })
    }
  }
  const isWall = (wall: number): boolean =>
    Number.isInteger(wall) && wall >= 0 && wall < base.walls.compounds.length / 2
  const isRing = (ring: readonly number[]): boolean =>
    ring.length >= 6 && ring.length % 2 === 0 && ring.every(Number.isSafeInteger)
  if (!walls.every(isWall) || outline.length === 0 || !outline.every(isRing)) {
    return problem('merge-outline-invalid', { name })
  }
  return mergeTermsProblem(merge)
}
