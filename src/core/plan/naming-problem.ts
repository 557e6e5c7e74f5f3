import { problem } from '#core/problem/problem.ts'
import type { Problem } from '#core/problem/problem.ts'
import type { JurisdictionId } from './jurisdiction.ts'
import type { Plan } from './plan.ts'

/** Longest name that a label, a table and a document can carry. */
const MAX_NAME_LENGTH = 60

/**
 * Why a name and a code cannot be given, or null. A code is never used twice, also not one of a retired jurisdiction
 * (coding rule 1.2: never re-use a code); one that a jurisdiction already has it may keep, also where a file gave it twice.
 * Codes: `name-empty`, `name-too-long {max}`, `code-in-use {code, name}`.
 */
export function namingProblem(plan: Plan, id: JurisdictionId, name: string, code: string): Problem | null {
  if (name === '') return problem('name-empty')
  if (name.length > MAX_NAME_LENGTH) return problem('name-too-long', { max: MAX_NAME_LENGTH })
  if (code === '' || plan.get(id)?.code === code) return null
  const holder = plan.allJurisdictions().find((other) => other.code === code && other.id !== id)
  return holder === undefined ? null : problem('code-in-use', { code, name: holder.name })
}
