import { packBase } from '#core/plan/packed-base.ts'
import { problem, type Problem } from '#core/problem/problem.ts'
import type { Result } from '#core/problem/result.ts'
import { beginWriting } from '#io/storage/begin-writing.ts'
import { createProject } from '#io/storage/create-project.ts'
import { loadProject, type StoredProject } from '#io/storage/load-project.ts'
import { Pen } from '#io/storage/pen.ts'
import type { VaultConnection } from '#io/storage/vault-connection.ts'
import type { CityToOpen } from './open-city.ts'
import { newHistory, restoredHistory } from './restored-history.ts'
import type { Session } from './session.ts'
import type { StoreContext } from './store-context.ts'
import { penEvents } from './pen-events.ts'
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
 * session goes on without it, and says so.
 */
export async function beginSession(context: StoreContext, toOpen: CityToOpen): Promise<Begun> {
  const { vault: connection, locks, channel } = context.services
  const session: Session = {
    project: toOpen.id,
    history: toOpen.city.history ?? newHistory(),
    journal: null,
    pen: null,
    found: new Map(),
    retry: null,
    isGroundKept: toOpen.kind === 'stored',
  }
  const known = await findOrCreate(connection, toOpen, session)
  if (!known.ok) return withoutStorage(session, known.problem)

  session.pen = new Pen(toOpen.id, locks, channel(), penEvents(context, session))
  if (!(await session.pen.take())) return reading(session, known.value)
  const begun = await beginWriting(connection, toOpen.id)
  if (!begun.ok) return withoutStorage(session, begun.problem)
  const { stored, journal } = begun.value
  session.history = restoredHistory(stored)
  session.journal = journal
  const lost = problem('steps-damaged', { steps: stored.damaged.length })
  return {
    session,
    saving: { kind: 'saved', at: context.services.now().getTime() },
    trouble: stored.damaged.length === 0 ? null : lost,
  }
}

/** What the vault holds of a project, which is entered when it is new. */
async function findOrCreate(
  connection: VaultConnection,
  { id, kind, city }: CityToOpen,
  { history }: Session,
): Promise<Result<StoredProject>> {
  const opened = await connection.open()
  if (!opened.ok) return opened
  const found = await loadProject(opened.value, id)
  if (found.ok || found.problem.code !== 'project-missing') return found
  const created = await createProject(opened.value, {
    id,
    name: city.base.name,
    base: { kind, hash: city.baseHash },
    packed: kind === 'bundled' ? null : packBase(city.base),
    ...history,
  })
  return created.ok ? loadProject(opened.value, id) : created
}

function reading(session: Session, stored: StoredProject): Begun {
  session.history = restoredHistory(stored)
  return { session, saving: { kind: 'read-only' }, trouble: problem('read-only') }
}

function withoutStorage(session: Session, failure: Problem): Begun {
  return { session, saving: { kind: 'failed', problem: failure }, trouble: failure }
}
