import type { Writing } from '#io/storage/begin-writing.ts'
import { changePlan } from './change-plan.ts'
import { standOn } from './follow-log.ts'
import { isUnsaved } from './is-unsaved.ts'
import { joinedHistory } from '#core/plan/joined-history.ts'
import { inform } from './notices.ts'
import { restoredHistory } from './restored-history.ts'
import type { Session } from './session.ts'
import { sharedSteps } from '#core/plan/shared-steps.ts'
import type { StoreContext } from './store-context.ts'

/**
 * Lets an open session write from now on. What it has beyond the stored log is added to it; without any, the plan
 * goes to where the stored log stands. Only to be called inside `context.door`.
 */
export async function resumeWriting(
  context: StoreContext,
  session: Session,
  { stored, journal }: Writing,
): Promise<void> {
  const { project } = context.get()
  if (project === null || context.session !== session) return
  const theirs = restoredHistory(stored)
  const mine = session.history
  const isShort = sharedSteps(mine.steps, theirs.steps) === mine.steps.length
  if (isShort && !isUnsaved(session)) {
    await standOn(context, session, theirs)
    session.journal = journal
    context.set({ saving: { kind: 'saved', at: context.services.now().getTime() } })
    return
  }
  const history = joinedHistory(theirs, mine, context.services.newId)
  session.journal = journal
  session.history = theirs
  for (const step of history.steps.slice(theirs.steps.length)) {
    void journal.write({ step, scenarios: [], scenarioId: history.scenarioId })
  }
  if (history.scenarioId !== mine.scenarioId) {
    inform(context, 'steps-joined', {
      name: history.scenarios.find(({ id }) => id === history.scenarioId)!.name,
    })
  }
  await changePlan(context, session, project, { diffs: [], history, step: null })
}
