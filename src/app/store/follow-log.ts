import { activeScenario, routeBetween, type History } from '#core/plan/history.ts'
import type { Step, StepId } from '#core/plan/step.ts'
import type { Problem } from '#core/problem/problem.ts'
import { loadProject, type StoredProject } from '#io/storage/load-project.ts'
import { changePlan } from './change-plan.ts'
import { restoredHistory } from './restored-history.ts'
import type { Session } from './session.ts'
import type { StoreContext } from './store-context.ts'

/**
 * Brings the plan of a tab that does not write to where the log on disk stands. Steps that only this tab knows are
 * taken back first. Only to be called inside `context.door`. Codes: those of `loadProject`.
 */
export async function followLog(context: StoreContext, session: Session): Promise<StoredProject | Problem> {
  const opened = await context.services.vault.open()
  if (!opened.ok) return opened.problem
  const stored = await loadProject(opened.value, session.project)
  if (!stored.ok) return stored.problem
  const { project } = context.get()
  if (project === null || context.session !== session || session.journal !== null) return stored.value
  const history = restoredHistory(stored.value)
  await changePlan(context, session, project, {
    diffs: routeOver(session.history, history),
    history,
    step: null,
  })
  return stored.value
}

function routeOver(before: History, after: History): ReturnType<typeof routeBetween> {
  const shared = sharedSteps(before.steps, after.steps)
  const { head } = activeScenario(before)
  let meeting: StepId = head
  while (meeting > shared) meeting = before.steps[meeting - 1]!.parent
  return [...routeBetween(before, head, meeting), ...routeBetween(after, meeting, activeScenario(after).head)]
}

/** Number of steps at the beginning that two logs have in common. */
function sharedSteps(a: readonly Step[], b: readonly Step[]): number {
  const differs = a.findIndex((step, at) => JSON.stringify(step) !== JSON.stringify(b[at]))
  return differs < 0 ? a.length : differs
}
