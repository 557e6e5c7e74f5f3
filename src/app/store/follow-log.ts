import { activeScenario, routeBetween, type History } from '#core/plan/history.ts'
import type { StepId } from '#core/plan/step.ts'
import { loadProject } from '#io/storage/load-project.ts'
import { changePlan } from './change-plan.ts'
import { isUnsaved } from './is-unsaved.ts'
import { restoredHistory } from './restored-history.ts'
import type { Session } from './session.ts'
import { sharedSteps } from '#core/plan/shared-steps.ts'
import type { StoreContext } from './store-context.ts'

/**
 * Reads what the writing tab has written and goes along. What this tab could not save stays on screen instead. Only to
 * be called inside `context.door`.
 */
export async function followLog(context: StoreContext, session: Session): Promise<void> {
  if (isUnsaved(session)) return
  const opened = await context.services.vault.open()
  if (!opened.ok) return
  const stored = await loadProject(opened.value, session.project, session.known ?? undefined)
  if (!stored.ok || session.journal !== null) return
  session.known = stored.value
  await standOn(context, session, restoredHistory(stored.value))
}

/** Brings the plan to where another history stands. Steps that only this tab knows are taken back first. */
export async function standOn(context: StoreContext, session: Session, history: History): Promise<void> {
  const { project } = context.get()
  if (project === null || context.session !== session) return
  const diffs = routeOver(session.history, history)
  session.kept = history
  await changePlan(context, session, project, { diffs, history, step: null })
}

function routeOver(before: History, after: History): ReturnType<typeof routeBetween> {
  const shared = sharedSteps(before.steps, after.steps)
  const { head } = activeScenario(before)
  let meeting: StepId = head
  while (meeting > shared) meeting = before.steps[meeting - 1]!.parent
  return [...routeBetween(before, head, meeting), ...routeBetween(after, meeting, activeScenario(after).head)]
}
