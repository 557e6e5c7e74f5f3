import { staffTable } from '#core/analysis/staff-table.ts'
import type { Metrics } from '#core/analysis/metrics.ts'
import { apportionPosts } from '#core/optimize/apportion-posts.ts'
import { matchIndex } from '#core/optimize/match-index.ts'
import type { Command } from '#core/plan/command.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import { targetProblem } from '#core/plan/target-problem.ts'
import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'

/** A new distribution of the posts that there are. */
export interface PostsProposal {
  /** A `batch` of one `set-posts` with a title: executing it is the whole change. */
  readonly command: Command
  /** Offices whose posts change; `from` null = not known. */
  readonly changes: readonly {
    readonly id: JurisdictionId
    readonly name: string
    readonly from: number | null
    readonly to: number
  }[]
  /** Match index of all offices of the level now (unknown posts as none) and afterwards. */
  readonly match: readonly [before: number, after: number]
}

/**
 * Shares the posts of a level among its offices in proportion to workload, each with the minimum of the rules at
 * least. Offices whose posts are not known get some; locked ones keep theirs. No post is made and none is lost.
 * Codes: `posts-unknown {level}`, `posts-below-minimum {posts, needed}`, `nothing-changes`.
 */
export function proposePosts(metrics: Metrics, level: Level): Result<PostsProposal> {
  const { plan } = metrics
  const { rows, match } = staffTable(metrics, level)
  if (match === null) return fail(problem('posts-unknown', { level }))
  const free = rows.filter(({ id }) => targetProblem(plan, id) === null)
  const shared = apportionPosts(
    Float64Array.from(free, ({ workload }) => Math.round(workload.points)),
    free.reduce((sum, { posts }) => sum + (posts ?? 0), 0),
    plan.rules.minimumPosts,
  )
  if (!shared.ok) return shared
  const then = new Map(free.map(({ id }, office) => [id, shared.value[office]!]))
  const changes = free
    .map(({ id, name, posts }) => ({ id, name, from: posts, to: then.get(id)! }))
    .filter(({ from, to }) => from !== to)
  if (changes.length === 0) return fail(problem('nothing-changes'))
  const work = rows.map(({ workload }) => workload.points)
  return ok({
    command: {
      type: 'batch',
      title: {
        key: 'staff',
        data: {
          offices: changes.length,
          posts: changes.reduce((sum, { from, to }) => sum + Math.max(0, to - (from ?? 0)), 0),
        },
      },
      commands: [{ type: 'set-posts', posts: changes.map(({ id, to }) => ({ id, posts: to })) }],
    },
    changes,
    match: [
      matchIndex(
        work,
        rows.map(({ posts }) => posts ?? 0),
      ),
      matchIndex(
        work,
        rows.map(({ id, posts }) => then.get(id) ?? posts ?? 0),
      ),
    ],
  })
}
