import { problem, type Problem } from '#core/problem/problem.ts'
import { loadProject } from '#io/storage/load-project.ts'
import { awaitStorage } from './await-storage.ts'
import type { CityToOpen } from './open-city.ts'
import { newHistory, restoredHistory } from './restored-history.ts'
import type { Session } from './session.ts'
import { startLog } from './start-log.ts'
import type { StoreContext } from './store-context.ts'
import type { SavingState } from './workbench-state.ts'

/** A session that has begun, and how saving stands. */
export interface Begun {
  readonly session: Session
  readonly saving: SavingState
  /** What the planner should know, or null. */
  readonly trouble: Problem | null
}

/**
 * Takes the pen and the log of a city: goes on with the log of the browser, or begins one. Where the storage fails the
 * session begins without it, says so, and waits for it.
 */
export async function beginSession(context: StoreContext, toOpen: CityToOpen): Promise<Begun> {
  const history = toOpen.city.history ?? newHistory()
  const session: Session = {
    project: toOpen.id,
    history,
    kept: history,
    journal: null,
    known: null,
    pen: null,
    found: new Map(),
    retry: null,
    isGroundKept: toOpen.kind === 'stored',
  }
  if (context.services.isReadOnly) return beginLooking(context, session, toOpen)
  const started = await startLog(context, session, toOpen)
  if (!started.ok) {
    awaitStorage(context, session, toOpen)
    return { session, saving: { kind: 'failed', problem: started.problem }, trouble: started.problem }
  }
  const { stored, journal } = started.value
  session.history = restoredHistory(stored)
  session.kept = session.history
  session.journal = journal
  session.known = stored
  if (journal === null) return { session, saving: { kind: 'read-only' }, trouble: problem('read-only') }
  const lost = problem('steps-damaged', { steps: stored.damaged.length })
  return {
    session,
    saving: { kind: 'saved', at: context.services.now().getTime() },
    trouble: stored.damaged.length === 0 ? null : lost,
  }
}

/** A session that only looks: at the log of the browser where there is one, else at that of the file. */
async function beginLooking(context: StoreContext, session: Session, toOpen: CityToOpen): Promise<Begun> {
  const opened = await context.services.vault.open()
  const found = opened.ok ? await loadProject(opened.value, toOpen.id) : opened
  if (found.ok) session.history = restoredHistory(found.value)
  session.kept = session.history
  return { session, saving: { kind: 'read-only' }, trouble: null }
}
