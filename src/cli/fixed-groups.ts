import type { Plan } from '#core/plan/plan.ts'
import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'

/**
 * Groups of compounds that texts name, each by code, else by name: indices, ascending. Codes: `compound-unknown
 * {compound}` where none or several are called so.
 */
export function fixedGroups(
  { base }: Plan,
  groups: readonly (readonly string[])[],
): Result<readonly (readonly number[])[]> {
  const { codes, names } = base.compounds
  const found: number[][] = []
  for (const texts of groups) {
    const group: number[] = []
    for (const text of texts) {
      const byCode = text === '' ? [] : indicesOf(codes, text)
      const [compound, ...others] = byCode.length > 0 ? byCode : indicesOf(names, text)
      if (compound === undefined || others.length > 0) {
        return fail(problem('compound-unknown', { compound: text }))
      }
      group.push(compound)
    }
    found.push([...new Set(group)].sort((a, b) => a - b))
  }
  return ok(found)
}

function indicesOf(texts: readonly string[], text: string): number[] {
  return texts.flatMap((each, i) => (each === text ? [i] : []))
}
