import { BASE_STEP, routeBetween } from '#core/plan/history.ts'
import type { PlanDiff } from '#core/plan/plan-diff.ts'
import { squashDiff } from '#core/plan/squash-diff.ts'
import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import { exampleBranches } from './example-branches.ts'
import type { StoreContext } from './store-context.ts'

/**
 * The way from the city as it was loaded to a state of it, null where nothing changes: a scenario of the log, one that
 * comes with the bundled city, or (null) the city as it was loaded. Codes: `nothing-open`, `scenario-missing`, and those
 * of `exampleBranches`.
 */
export async function wayToState(
  context: StoreContext,
  scenarioId: string | null,
): Promise<Result<PlanDiff | null>> {
  const { session } = context
  if (session === null) return fail(problem('nothing-open'))
  if (scenarioId === null) return ok(null)
  const { history } = session
  const scenario = history.scenarios.find(({ id }) => id === scenarioId)
  if (scenario !== undefined) return ok(squashed(routeBetween(history, BASE_STEP, scenario.head)))
  const branches = await exampleBranches(context)
  if (!branches.ok) return branches
  const branch = branches.value.find((each) => each.scenario.id === scenarioId)
  if (branch === undefined) return fail(problem('scenario-missing'))
  return ok(squashed(branch.steps.map(({ diff }) => diff)))
}

function squashed(route: readonly PlanDiff[]): PlanDiff | null {
  return route.length === 0 ? null : squashDiff(route)
}
