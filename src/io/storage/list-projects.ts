import { fail, ok, type Result } from '#core/problem/result.ts'
import { storageProblem } from './storage-problem.ts'
import type { ProjectRecord, Vault } from './vault-schema.ts'

/** The projects kept in this browser, the one opened last first. */
export async function listProjects(vault: Vault): Promise<Result<readonly ProjectRecord[]>> {
  try {
    const projects = await vault.getAll('projects')
    return ok(projects.toSorted((a, b) => b.opened - a.opened))
  } catch (error) {
    return fail(storageProblem(error))
  }
}
