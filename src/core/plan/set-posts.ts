import { problem } from '#core/problem/problem.ts'
import { fail, ok } from '#core/problem/result.ts'
import type { Result } from '#core/problem/result.ts'
import type { Command } from './command.ts'
import type { Jurisdiction } from './jurisdiction.ts'
import type { Plan } from './plan.ts'
import type { PlanDiff } from './plan-diff.ts'
import { EMPTY_DIFF } from './plan-diff.ts'
import { targetProblem } from './target-problem.ts'

/** Gives offices their posts. Codes: `posts-invalid {name}`, and those of the target. */
export function setPosts(plan: Plan, { posts }: Extract<Command, { type: 'set-posts' }>): Result<PlanDiff> {
  const updated: [Jurisdiction, Jurisdiction][] = []
  for (const [id, count] of new Map(posts.map((one) => [one.id, one.posts]))) {
    const wrong = targetProblem(plan, id)
    if (wrong !== null) return fail(wrong)
    const from = plan.get(id)!
    if (!Number.isSafeInteger(count) || count < 0) return fail(problem('posts-invalid', { name: from.name }))
    if (from.posts !== count) updated.push([from, { ...from, posts: count }])
  }
  return ok({ ...EMPTY_DIFF, updated })
}
