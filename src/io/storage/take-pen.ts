import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import { inTransaction } from './in-transaction.ts'
import { storageProblem } from './storage-problem.ts'
import type { ProjectRecord, Vault } from './vault-schema.ts'

/**
 * Makes this tab the writer of a project and the project the last opened. Raises the pen number, so that whoever wrote
 * before cannot write any more: what is read after this stays the end of the log until this tab writes.
 * Codes: `project-missing` and those of `storageProblem`.
 */
export async function takePen(vault: Vault, id: string): Promise<Result<ProjectRecord>> {
  try {
    const transaction = vault.transaction('projects', 'readwrite', { durability: 'strict' })
    return await inTransaction(transaction, async (request) => {
      const projects = await transaction.store.getAll()
      const now = projects.find((project) => project.id === id)
      if (now === undefined) return fail<ProjectRecord>(problem('project-missing'))
      const opened = 1 + Math.max(0, ...projects.map((project) => project.opened))
      const record: ProjectRecord = { ...now, opened, pen: now.pen + 1 }
      request(transaction.store.put(record))
      return ok(record)
    })
  } catch (error) {
    return fail(storageProblem(error))
  }
}
