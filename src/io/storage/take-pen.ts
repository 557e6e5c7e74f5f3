import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import type { StoredProject } from './load-project.ts'
import { storageProblem } from './storage-problem.ts'
import type { ProjectRecord, Vault } from './vault-schema.ts'

/**
 * Makes this tab the writer of a project and the project the last opened. Raises its pen number, so that whoever
 * wrote before cannot write any more, and sets unsound steps aside. Codes: `project-missing`, `storageProblem`.
 */
export async function takePen(
  vault: Vault,
  { project, damaged }: Pick<StoredProject, 'project' | 'damaged'>,
): Promise<Result<ProjectRecord>> {
  try {
    const transaction = vault.transaction(['projects', 'steps', 'damaged'], 'readwrite', {
      durability: 'strict',
    })
    const projects = await transaction.objectStore('projects').getAll()
    const now = projects.find(({ id }) => id === project.id)
    if (now === undefined) return fail(problem('project-missing'))
    const opened = 1 + Math.max(0, ...projects.map((other) => other.opened))
    const record: ProjectRecord = { ...now, opened, pen: now.pen + 1 }
    await Promise.all([
      transaction.objectStore('projects').put(record),
      ...damaged.flatMap((step) => [
        transaction.objectStore('damaged').add(step),
        transaction.objectStore('steps').delete([step.project, step.id]),
      ]),
      transaction.done,
    ])
    return ok(record)
  } catch (error) {
    return fail(storageProblem(error))
  }
}
