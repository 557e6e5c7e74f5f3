import { combineBranches } from '#core/combination/combine-branches.ts'
import { combinedDiff } from '#core/combination/combined-diff.ts'
import type { Combination } from '#core/combination/combination.ts'
import { planSlots } from '#core/combination/plan-slots.ts'
import { activeScenario, appendStep, type History } from '#core/plan/history.ts'
import { isEmptyDiff } from '#core/plan/plan-diff.ts'
import type { PlanBase } from '#core/plan/plan-base.ts'
import { stepLabel } from '#core/plan/step-label.ts'
import { problem } from '#core/problem/problem.ts'
import { isApplicable } from '#io/formats/is-applicable.ts'
import { changePlan } from './change-plan.ts'
import { editableProject } from './editable-project.ts'
import { complain, inform } from './notices.ts'
import type { StoreContext } from './store-context.ts'
import type { WorkbenchActions } from './workbench-state.ts'

/** Takes the work of another branch into the present one. */
export function combinationActions(
  context: StoreContext,
): Pick<WorkbenchActions, 'combinationWith' | 'combineWith'> {
  return {
    combinationWith(id) {
      const { project } = context.get()
      const { session } = context
      return project === null || session === null
        ? null
        : combinationOf(project.plan.base, session.history, id)
    },
    combineWith: (id, choices) =>
      context.door.run(async () => {
        const open = editableProject(context)
        if ('code' in open) return complain(context, open)
        const { session, project } = open
        const { history } = session
        const { base } = project.plan
        const combination = combinationOf(base, history, id)
        if (combination === null) return complain(context, problem('scenario-missing'))
        const result = combinedDiff(history, planSlots(base), combination, choices)
        if (!result.ok) return complain(context, result.problem)
        const diff = result.value
        if (isEmptyDiff(diff)) return complain(context, problem('nothing-changes'))
        if (!isApplicable(project.plan, diff)) return complain(context, problem('combination-unsound'))
        const taken = combination.conflicts.filter((_, at) => choices[at] === 'theirs')
        const steps = combination.free.length + taken.flatMap(({ theirs }) => theirs).length
        const { name } = history.scenarios.find((scenario) => scenario.id === id)!
        const command = { type: 'combine', scenario: name, steps } as const
        const label = stepLabel(project.plan, command, diff)
        const at = context.services.now().toISOString()
        const next = appendStep(history, { command, diff, label, at })
        await changePlan(context, session, project, {
          diffs: [diff],
          history: next,
          step: next.steps.at(-1)!,
        })
        inform(context, `done.${label.key}`, label.data)
        return null
      }),
  }
}

function combinationOf(base: PlanBase, history: History, id: string): Combination | null {
  const other = history.scenarios.find((scenario) => scenario.id === id)
  if (other === undefined) return null
  return combineBranches(history, base, activeScenario(history).head, other.head)
}
