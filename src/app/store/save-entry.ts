import { packBase } from '#core/plan/packed-base.ts'
import type { Problem } from '#core/problem/problem.ts'
import type { JournalEntry } from '#io/storage/journal.ts'
import { saveBase } from '#io/storage/stored-base.ts'
import { complain } from './notices.ts'
import type { Session } from './session.ts'
import type { StoreContext } from './store-context.ts'

/** Waits between attempts in the background after a write has failed, in milliseconds; the last one repeats. */
const RETRY_DELAYS_MILLISECONDS = [2_000, 5_000, 15_000, 60_000]

/** Writes what a gesture left and shows how it went. A failed write is tried again until it is through. */
export async function saveEntry(context: StoreContext, session: Session, entry: JournalEntry): Promise<void> {
  const { journal } = session
  if (journal === null) return
  if (context.get().saving.kind === 'saved') context.set({ saving: { kind: 'saving' } })
  await settle(context, session, await journal.write(entry), 0)
}

async function settle(
  context: StoreContext,
  session: Session,
  failure: Problem | null,
  attempt: number,
): Promise<void> {
  if (context.session !== session) return
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
    context.set({ saving: { kind: 'read-only' } })
    return
  }
  if (context.get().saving.kind !== 'failed') complain(context, failure)
  context.set({ saving: { kind: 'failed', problem: failure } })
  const delay = RETRY_DELAYS_MILLISECONDS[Math.min(attempt, RETRY_DELAYS_MILLISECONDS.length - 1)]
  session.retry = setTimeout(() => {
    if (session.journal === null) return
    void session.journal.flush().then((again) => settle(context, session, again, attempt + 1))
  }, delay)
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
