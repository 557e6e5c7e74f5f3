import { fail, ok, type Result } from '#core/problem/result.ts'
import { Journal } from './journal.ts'
import { loadProject, type StoredProject } from './load-project.ts'
import { setAside } from './set-aside.ts'
import { takePen } from './take-pen.ts'
import type { VaultConnection } from './vault-connection.ts'

/** The log of a project as it stands now that nobody else can write it, and the journal that goes on from there. */
export interface Writing {
  readonly stored: StoredProject
  readonly journal: Journal
}

/**
 * Takes the writing of a project over from whoever had it. Damaged steps at the end of the log are set aside.
 * Codes: those of `takePen`, `loadProject` and the storage.
 */
export async function beginWriting(connection: VaultConnection, project: string): Promise<Result<Writing>> {
  const opened = await connection.open()
  if (!opened.ok) return opened
  const taken = await takePen(opened.value, project)
  if (!taken.ok) return taken
  const stored = await loadProject(opened.value, project)
  if (!stored.ok) return stored
  const failure = await setAside(opened.value, stored.value.damaged)
  if (failure !== null) return fail(failure)
  const { lastHash } = stored.value
  const journal = new Journal(connection, { project, pen: taken.value.pen, lastHash })
  return ok({ stored: stored.value, journal })
}
