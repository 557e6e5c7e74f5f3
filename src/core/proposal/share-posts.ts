import type { Metrics } from '#core/analysis/metrics.ts'
import type { Command } from '#core/plan/command.ts'
import { execute } from '#core/plan/execute.ts'
import { invertDiff } from '#core/plan/invert-diff.ts'
import type { Level } from '#core/plan/level.ts'
import { ok, type Result } from '#core/problem/result.ts'
import { proposePosts } from './propose-posts.ts'

/**
 * Posts of the offices of `level` as they should be after a change: shared by workload, new offices among them, no more
 * and no fewer than now (no new posts on the payroll; domain notes 1.4).
 * Codes: those of the change and of `proposePosts`.
 */
export function sharePosts(metrics: Metrics, level: Level, change: Command): Result<readonly Command[]> {
  const { plan } = metrics
  const result = execute(plan, change)
  if (!result.ok) return result
  const { revision } = plan
  plan.apply(result.value)
  metrics.apply(result.value)
  const shared = proposePosts(metrics, level)
  const back = invertDiff(result.value)
  plan.apply(back)
  metrics.apply(back)
  plan.revision = revision
  if (!shared.ok) return shared
  const { command } = shared.value
  return ok(command.type === 'batch' ? command.commands : [command])
}
