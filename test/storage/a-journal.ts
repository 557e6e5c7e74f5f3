import { beginWriting } from '#io/storage/begin-writing.ts'
import { createProject } from '#io/storage/create-project.ts'
import { Journal } from '#io/storage/journal.ts'
import { loadProject, type StoredProject } from '#io/storage/load-project.ts'
import { VaultConnection } from '#io/storage/vault-connection.ts'
import type { Vault } from '#io/storage/vault-schema.ts'
import { aScenario } from './a-step.ts'

const PROJECT = 'p'

/** The vault of that name, or an error. */
export async function openVault(connection: VaultConnection): Promise<Vault> {
  const opened = await connection.open()
  if (!opened.ok) throw new Error(opened.problem.code)
  return opened.value
}

/** What lies in the vault of that name, read over a connection of its own. */
export async function reopened(name: string): Promise<StoredProject> {
  const connection = new VaultConnection(name)
  const stored = await loadProject(await openVault(connection), PROJECT)
  await connection.close()
  if (!stored.ok) throw new Error(stored.problem.code)
  return stored.value
}

/** A journal in the vault of that name, which is made when it is missing; attempts follow at once. */
export async function aJournal(name: string): Promise<Journal> {
  const connection = new VaultConnection(name)
  const vault = await openVault(connection)
  if ((await vault.get('projects', PROJECT)) === undefined) {
    const base = { kind: 'bundled', hash: 'h' } as const
    const log = { steps: [], scenarios: [aScenario(0)], scenarioId: 'first' }
    await createProject(vault, { id: PROJECT, name: 'P', base, packed: null, ...log })
  }
  const begun = await beginWriting(connection, PROJECT)
  if (!begun.ok) throw new Error(begun.problem.code)
  const { lastHash, project } = begun.value.stored
  return new Journal(connection, { project: PROJECT, pen: project.pen, lastHash }, [0, 0, 0])
}
