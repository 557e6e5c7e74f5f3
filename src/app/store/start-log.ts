import { packBase } from '#core/plan/packed-base.ts'
import { ok, type Result } from '#core/problem/result.ts'
import { beginWriting, type Writing } from '#io/storage/begin-writing.ts'
import { createProject } from '#io/storage/create-project.ts'
import { loadProject, type StoredProject } from '#io/storage/load-project.ts'
import { Pen } from '#io/storage/pen.ts'
import type { VaultConnection } from '#io/storage/vault-connection.ts'
import type { CityToOpen } from './open-city.ts'
import { penEvents } from './pen-events.ts'
import type { Session } from './session.ts'
import type { StoreContext } from './store-context.ts'

/** The stored log of a city, and its journal; null when another tab holds the pen. */
export type LogStart = Writing | { readonly stored: StoredProject; readonly journal: null }

/** Finds or creates the log of a city in the vault and takes its pen. Codes: those of the storage. */
export async function startLog(
  context: StoreContext,
  session: Session,
  toOpen: CityToOpen,
): Promise<Result<LogStart>> {
  const { vault, locks, channel } = context.services
  const known = await findOrCreate(vault, toOpen, session)
  if (!known.ok) return known
  session.pen ??= new Pen(toOpen.id, locks, channel(), penEvents(context, session))
  if (!(await session.pen.take())) return ok({ stored: known.value, journal: null })
  return beginWriting(vault, toOpen.id)
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
