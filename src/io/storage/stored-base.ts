import type { PackedBase } from '#core/plan/packed-base.ts'
import { problem, type Problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import { storageProblem } from './storage-problem.ts'
import type { Vault } from './vault-schema.ts'

const PARTS = ['buildings', 'compounds', 'walls', 'gates', 'merges', 'care', 'lines', 'facilities']

/**
 * The ground of a project, or null when only a reference to the bundled city was kept. Codes: `base-damaged` when parts
 * of it are not there, and those of `storageProblem`.
 */
export async function loadBase(vault: Vault, project: string): Promise<Result<PackedBase | null>> {
  try {
    const base = await vault.get('bases', project)
    if (base === undefined) return ok(null)
    return PARTS.every((part) => part in base) ? ok(base) : fail(problem('base-damaged'))
  } catch (error) {
    return fail(storageProblem(error))
  }
}

/** Keeps the ground of a project beside its log, so that the log can be opened whatever becomes of the source. */
export async function saveBase(vault: Vault, project: string, packed: PackedBase): Promise<Problem | null> {
  try {
    await vault.put('bases', packed, project)
    return null
  } catch (error) {
    return storageProblem(error)
  }
}
