import { packBase } from '#core/plan/packed-base.ts'
import { problem, type Problem } from '#core/problem/problem.ts'
import type { Result } from '#core/problem/result.ts'
import { createProject } from '#io/storage/create-project.ts'
import { Journal } from '#io/storage/journal.ts'
import { loadProject, type StoredProject } from '#io/storage/load-project.ts'
import { Pen } from '#io/storage/pen.ts'
import { takePen } from '#io/storage/take-pen.ts'
import type { Vault } from '#io/storage/vault-schema.ts'
import type { CityToOpen } from './open-city.ts'
import { newHistory, restoredHistory } from './restored-history.ts'
import type { Session } from './session.ts'
import type { StoreContext } from './store-context.ts'
import { penEvents } from './pen-events.ts'
import type { Notice, SavingState } from './workbench-state.ts'

/** A session that has begun, how saving stands, and what the planner should know about it. */
export interface Begun {
  readonly session: Session
  readonly saving: SavingState
  readonly notices: readonly Notice[]
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
  const opened = await connection.open()
  if (!opened.ok) return withoutStorage(session, opened.problem)
  const stored = await loadOrCreate(opened.value, toOpen, session)
  if (!stored.ok) return withoutStorage(session, stored.problem)
  session.history = restoredHistory(stored.value)

  session.pen = new Pen(toOpen.id, locks, channel(), penEvents(context, session))
  if (!(await session.pen.take())) {
    return { session, saving: { kind: 'read-only' }, notices: [said('problem', problem('read-only'))] }
  }
  const taken = await takePen(opened.value, stored.value)
  if (!taken.ok) return withoutStorage(session, taken.problem)
  const { lastHash, damaged } = stored.value
  session.journal = new Journal(connection, { project: toOpen.id, pen: taken.value.pen, lastHash })
  const lost = problem('steps-damaged', { steps: damaged.length })
  return {
    session,
    saving: { kind: 'saved', at: context.services.now().getTime() },
    notices: damaged.length === 0 ? [] : [said('problem', lost)],
  }
}

async function loadOrCreate(
  vault: Vault,
  { id, kind, city }: CityToOpen,
  { history }: Session,
): Promise<Result<StoredProject>> {
  const found = await loadProject(vault, id)
  if (found.ok || found.problem.code !== 'project-missing') return found
  const created = await createProject(vault, {
    id,
    name: city.base.name,
    base: { kind, hash: city.baseHash },
    packed: kind === 'bundled' ? null : packBase(city.base),
    ...history,
  })
  return created.ok ? loadProject(vault, id) : created
}

function withoutStorage(session: Session, failure: Problem): Begun {
  return { session, saving: { kind: 'failed', problem: failure }, notices: [said('problem', failure)] }
}

function said(kind: Notice['kind'], { code, data }: Problem): Notice {
  return { id: 1, kind, key: code, data }
}
