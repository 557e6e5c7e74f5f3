import { ServiceCoverage } from '#core/analysis/service-coverage.ts'
import { packBase } from '#core/plan/packed-base.ts'
import { problem, type Problem } from '#core/problem/problem.ts'
import { complain } from './notices.ts'
import type { StoreContext } from './store-context.ts'
import type { WorkbenchActions } from './workbench-state.ts'

type CoverageActions = Pick<WorkbenchActions, 'measureCoverage' | 'showCoverage'>

/** Walking distances to service centres: measured once in the worker, then kept by the diff. */
export function coverageActions(context: StoreContext): CoverageActions {
  let measuring: Promise<Problem | null> | null = null
  return {
    async measureCoverage() {
      const { project, coverage } = context.get()
      if (project === null) return complain(context, problem('nothing-open'))
      if (coverage?.plan === project.plan && coverage.isMeasured) return null
      measuring ??= measure(context).finally(() => (measuring = null))
      return measuring
    },
    showCoverage(shown) {
      context.set({ shownCoverage: shown })
      if (shown !== null) void context.get().actions.measureCoverage()
    },
  }
}

async function measure(context: StoreContext): Promise<Problem | null> {
  const { plan } = context.get().project!
  const { serviceRadii, walkFactor } = plan.rules
  const ground = packBase(plan.base)
  const answer = await context.services.client.ask((worker) =>
    worker.measureReach(ground, { serviceRadii, walkFactor }),
  )
  if (context.get().project?.plan !== plan) return null
  if (!answer.ok) return complain(context, answer.problem)
  context.set({ coverage: new ServiceCoverage(plan, answer.value) })
  return null
}
