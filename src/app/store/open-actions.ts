import { problem, type Problem } from '#core/problem/problem.ts'
import { listProjects } from '#io/storage/list-projects.ts'
import { loadBase } from '#io/storage/stored-base.ts'
import type { ProjectRecord, Vault } from '#io/storage/vault-schema.ts'
import { absoluteAddress, absoluteLayers } from './absolute-address.ts'
import { complain, inform } from './notices.ts'
import { openCity } from './open-city.ts'
import type { StoreContext } from './store-context.ts'
import type { WorkbenchActions } from './workbench-state.ts'
import { beginWork, failWork, showProgress } from './work-in-progress.ts'

/** Opening the bundled city and what was open last. */
export function openActions(
  context: StoreContext,
): Pick<WorkbenchActions, 'openBundled' | 'openLast' | 'openSaved' | 'cancel'> {
  return {
    openBundled: () => openBundled(context, beginWork(context, 'opening'), null),
    openLast: () => openLast(context, beginWork(context, 'opening')),
    openSaved: (id) => openSaved(context, beginWork(context, 'opening'), id),
    cancel() {
      context.attempt++
      context.services.client.cancel()
      const { status, project } = context.get()
      const idle = project === null ? 'empty' : 'ready'
      context.set({ progress: null, ...(status === 'loading' ? { status: idle } : {}) })
    },
  }
}

/** What was open last; where that cannot be opened any more, the reason and the bundled city. */
async function openLast(context: StoreContext, attempt: number): Promise<void> {
  const vault = await context.services.vault.open()
  const projects = vault.ok ? await listProjects(vault.value) : vault
  const last = projects.ok ? projects.value[0] : undefined
  if (!vault.ok || last === undefined) return openBundled(context, attempt, null)
  const failure = await openRecord(context, attempt, vault.value, last)
  if (failure === null || attempt !== context.attempt) return
  complain(context, failure)
  await openBundled(context, attempt, null)
}

/** A project of this browser by its id; what is open stays open when that fails. */
async function openSaved(context: StoreContext, attempt: number, id: string): Promise<void> {
  const vault = await context.services.vault.open()
  const projects = vault.ok ? await listProjects(vault.value) : vault
  if (!vault.ok) return failWork(context, vault.problem)
  if (!projects.ok) return failWork(context, projects.problem)
  const record = projects.value.find((project) => project.id === id)
  if (record === undefined) return failWork(context, problem('project-missing'))
  const failure = await openRecord(context, attempt, vault.value, record)
  if (failure !== null && attempt === context.attempt) failWork(context, failure)
}

async function openRecord(
  context: StoreContext,
  attempt: number,
  vault: Vault,
  record: ProjectRecord,
): Promise<Problem | null> {
  if (record.base.kind === 'stored') return openStored(context, attempt, vault, record)
  await openBundled(context, attempt, record)
  return null
}

/**
 * Opens the bundled city, with the log that was begun on it. When the city that comes with the program is another one
 * by now, a log of before goes on on the ground it was begun on.
 */
async function openBundled(
  context: StoreContext,
  attempt: number,
  record: ProjectRecord | null,
): Promise<void> {
  const { client, bundled, vault } = context.services
  const files = bundled.files.map(({ role, url }) => ({ role, url: absoluteAddress(url) }))
  const opened = await client.askCity(
    (worker, progress) => worker.openBundled(bundled.name, files, progress),
    showProgress(context, attempt),
  )
  if (attempt !== context.attempt) return
  if (!opened.ok) return failWork(context, opened.problem)
  const city = opened.value
  const connection = await vault.open()
  if (record !== null && record.base.hash !== city.baseHash && connection.ok) {
    const failure = await openStored(context, attempt, connection.value, record)
    if (attempt !== context.attempt) return
    if (failure === null) return inform(context, 'bundled-city-changed')
    if (failure.code !== 'base-not-kept') complain(context, failure)
  }
  const id = `bundled-${city.baseHash.slice(0, 16)}`
  await openCity(
    context,
    { id, kind: 'bundled', city, reference: absoluteLayers(bundled.reference) },
    attempt,
  )
}

/** Opens a project from the vault. Codes: `base-not-kept`, `base-damaged`, and those of storage and worker. */
async function openStored(
  context: StoreContext,
  attempt: number,
  vault: Vault,
  record: ProjectRecord,
): Promise<Problem | null> {
  const packed = await loadBase(vault, record.id)
  if (!packed.ok) return packed.problem
  const base = packed.value
  if (base === null) return problem('base-not-kept')
  const opened = await context.services.client.askCity(
    (worker, progress) => worker.openBase(base, progress),
    showProgress(context, attempt),
  )
  if (!opened.ok) return opened.problem
  if (opened.value.baseHash !== record.base.hash) return problem('base-damaged')
  const reference = record.base.kind === 'bundled' ? absoluteLayers(context.services.bundled.reference) : {}
  await openCity(context, { id: record.id, kind: 'stored', city: opened.value, reference }, attempt)
  return null
}
