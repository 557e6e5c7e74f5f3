import { baseHash } from '#core/plan/base-hash.ts'
import type { History } from '#core/plan/history.ts'
import { unpackBase, type PackedBase } from '#core/plan/packed-base.ts'
import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import { readProject } from '#io/formats/read-project.ts'

/** The log of a project of the same city. Codes: `combination-other-city`, and those of `readProject`. */
export async function readBranch(packed: PackedBase, file: Blob): Promise<Result<History>> {
  const project = readProject(new Uint8Array(await file.arrayBuffer()))
  if (!project.ok) return project
  const { base, history } = project.value
  return baseHash(base) === baseHash(unpackBase(packed))
    ? ok(history)
    : fail(problem('combination-other-city'))
}
