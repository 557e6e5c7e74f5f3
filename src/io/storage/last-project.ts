import { fail, ok, type Result } from '#core/problem/result.ts'
import { storageProblem } from './storage-problem.ts'
import type { ProjectRecord, Vault } from './vault-schema.ts'

/** The project that was opened last in this browser, or null when there is none. */
export async function lastProject(vault: Vault): Promise<Result<ProjectRecord | null>> {
  try {
    const projects = await vault.getAll('projects')
    return ok(
      projects.reduce<ProjectRecord | null>((last, p) => (last && last.opened > p.opened ? last : p), null),
    )
  } catch (error) {
    return fail(storageProblem(error))
  }
}
