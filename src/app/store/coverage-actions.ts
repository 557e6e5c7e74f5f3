import { ServiceCoverage } from '#core/analysis/service-coverage.ts'
import { packBase } from '#core/plan/packed-base.ts'
import type { Plan } from '#core/plan/plan.ts'
import { problem, type Problem } from '#core/problem/problem.ts'
import { complain } from './notices.ts'
import type { StoreContext } from './store-context.ts'
import type { WorkbenchActions } from './workbench-state.ts'

type CoverageActions = Pick<WorkbenchActions, 'measureCoverage' | 'showCoverage'>

/** Walking distances to service centres: measured once in the worker, then kept by the diff. */
export function coverageActions(context: StoreContext): CoverageActions {
  let measuring: { readonly plan: Plan; readonly answer: Promise<Problem | null> } | null = null
  return {
    async measureCoverage() {
      const { project, coverage } = context.get()
      if (project === null) return complain(context, problem('nothing-open'))
      if (coverage?.plan === project.plan && coverage.isMeasured) return null
      if (measuring?.plan === project.plan) return measuring.answer
      const own = { plan: project.plan, answer: measure(context, project.plan) }
      measuring = own
      return own.answer.finally(() => {
        if (measuring === own) measuring = null
      })
    },
    showCoverage(shown) {
      context.set({ shownCoverage: shown })
      if (shown !== null) void context.get().actions.measureCoverage()
    },
  }
}

/** Measures until what was measured is what the rules ask for: they may change meanwhile. */
async function measure(context: StoreContext, plan: Plan): Promise<Problem | null> {
  for (;;) {
    const { serviceRadii, walkFactor } = plan.rules
    const ground = packBase(plan.base)
    const answer = await context.services.client.ask((worker) =>
      worker.measureReach(ground, { serviceRadii, walkFactor }),
    )
    if (context.get().project?.plan !== plan) return null
    if (!answer.ok) return complain(context, answer.problem)
    const coverage = new ServiceCoverage(plan, answer.value)
    context.set({ coverage })
    if (coverage.isMeasured) return null
  }
}
