import type { Branch } from '#core/plan/branch.ts'
import { packBase } from '#core/plan/packed-base.ts'
import type { PlanBase } from '#core/plan/plan-base.ts'
import { problem } from '#core/problem/problem.ts'
import { fail, type Result } from '#core/problem/result.ts'
import { absoluteAddress } from './absolute-address.ts'
import type { StoreContext } from './store-context.ts'

/** By the base they were played on. */
const played = new WeakMap<PlanBase, Promise<Result<readonly Branch[]>>>()

/**
 * The scenarios that come with the bundled city, played on it by the worker the first time they are asked for. Codes:
 * `nothing-open`, `scenario-missing` (the open city brings none), and those of `playExamples`.
 */
export async function exampleBranches(context: StoreContext): Promise<Result<readonly Branch[]>> {
  const { project, examples } = context.get()
  if (project === null) return fail(problem('nothing-open'))
  if (examples.length === 0) return fail(problem('scenario-missing'))
  const { base } = project.plan
  const known = played.get(base)
  if (known !== undefined) return known
  const url = absoluteAddress(context.services.bundled.examples.url)
  const asked = context.services.client.ask((worker) => worker.playExamples(packBase(base), url))
  played.set(base, asked)
  const answer = await asked
  if (!answer.ok) played.delete(base)
  return answer
}
