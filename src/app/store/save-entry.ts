import { packBase } from '#core/plan/packed-base.ts'
import { problem, type Problem } from '#core/problem/problem.ts'
import type { Journal, JournalEntry } from '#io/storage/journal.ts'
import { saveBase } from '#io/storage/stored-base.ts'
import { complain } from './notices.ts'
import { retryDelayMilliseconds } from './retry-delay.ts'
import type { Session } from './session.ts'
import type { StoreContext } from './store-context.ts'

/** Writes what a gesture left and shows how it went. A failed write is tried again until it is through. */
export async function saveEntry(context: StoreContext, session: Session, entry: JournalEntry): Promise<void> {
  const { journal } = session
  if (journal === null) return
  if (context.get().saving.kind === 'saved') context.set({ saving: { kind: 'saving' } })
  await settle(context, session, journal, await journal.write(entry), 0)
}

/** Writes at once what is still waiting, and shows how it went. */
export async function saveWaiting(context: StoreContext, session: Session): Promise<void> {
  const { journal } = session
  if (journal?.isBehind) await settle(context, session, journal, await journal.flush(), 0)
}

async function settle(
  context: StoreContext,
  session: Session,
  journal: Journal,
  failure: Problem | null,
  attempt: number,
): Promise<void> {
  if (session.journal !== null && session.journal !== journal) return
  if (failure === null && !journal.isBehind) session.kept = session.history
  if (context.session !== session || session.journal === null) return
  if (session.retry !== null) clearTimeout(session.retry)
  session.retry = null
  if (failure === null) {
    context.set({ saving: { kind: 'saved', at: context.services.now().getTime() } })
    session.pen?.announceWritten()
    if (session.history.steps.length > 0) void keepGround(context, session)
    return
  }
  if (failure.code === 'pen-lost') {
    session.journal = null
    complain(context, failure)
    complain(context, problem('unsaved-here'))
    context.set({ saving: { kind: 'read-only' } })
    return
  }
  if (context.get().saving.kind !== 'failed') complain(context, failure)
  context.set({ saving: { kind: 'failed', problem: failure } })
  session.retry = setTimeout(() => {
    if (session.journal !== journal) return
    void journal.flush().then((again) => settle(context, session, journal, again, attempt + 1))
  }, retryDelayMilliseconds(attempt))
}

/** With the first step saved, the browser is asked to keep it, and the ground it stands on is put beside it. */
async function keepGround(context: StoreContext, session: Session): Promise<void> {
  void context.services.askPersistence()
  const { project } = context.get()
  if (session.isGroundKept || project === null) return
  session.isGroundKept = true
  const opened = await context.services.vault.open()
  if (opened.ok) await saveBase(opened.value, session.project, packBase(project.plan.base))
}
