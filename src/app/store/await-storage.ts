import { problem } from '#core/problem/problem.ts'
import { standOn } from './follow-log.ts'
import { isUnsaved } from './is-unsaved.ts'
import { complain } from './notices.ts'
import type { CityToOpen } from './open-city.ts'
import { refreshSaved } from './refresh-saved.ts'
import { restoredHistory } from './restored-history.ts'
import { resumeWriting } from './resume-writing.ts'
import { retryDelayMilliseconds } from './retry-delay.ts'
import type { Session } from './session.ts'
import { startLog } from './start-log.ts'
import type { StoreContext } from './store-context.ts'

/** Tries again and again to find the storage that a session began without; what was done meanwhile goes along. */
export function awaitStorage(context: StoreContext, session: Session, toOpen: CityToOpen, attempt = 0): void {
  session.retry = setTimeout(() => {
    void context.door.run(() => tryAgain(context, session, toOpen, attempt))
  }, retryDelayMilliseconds(attempt))
}

async function tryAgain(
  context: StoreContext,
  session: Session,
  toOpen: CityToOpen,
  attempt: number,
): Promise<void> {
  if (context.session !== session) return
  session.retry = null
  const started = await startLog(context, session, toOpen)
  if (!started.ok) {
    context.set({ saving: { kind: 'failed', problem: started.problem } })
    awaitStorage(context, session, toOpen, attempt + 1)
    return
  }
  const { stored, journal } = started.value
  void refreshSaved(context)
  if (journal !== null) return resumeWriting(context, session, { stored, journal })
  context.set({ saving: { kind: 'read-only' } })
  complain(context, problem('read-only'))
  if (isUnsaved(session)) complain(context, problem('unsaved-here'))
  else await standOn(context, session, restoredHistory(stored))
}
