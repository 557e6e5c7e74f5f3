import type { CompoundTable } from '#core/plan/compound-table.ts'

/** Finds a compound by its code, or by a name that only one has; -1 for every other text. */
export function namedCompounds({
  codes,
  names,
}: Pick<CompoundTable, 'codes' | 'names'>): (text: string) => number {
  const byCode = new Map<string, number>()
  const byName = new Map<string, number>()
  for (const [i, code] of codes.entries()) {
    const name = names[i]!
    if (code !== '' && !byCode.has(code)) byCode.set(code, i)
    if (name !== '') byName.set(name, byName.has(name) ? NONE : i)
  }
  return (text) => byCode.get(text) ?? byName.get(text) ?? NONE
}

const NONE = -1
