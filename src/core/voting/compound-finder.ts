import { ballotKey } from './ballot-key.ts'

/**
 * Finds a compound by its code, else by its name, among those that vote. What is not there, or is not the only one of
 * its name, gives null.
 *
 * @param among Indices into `names` and `codes`.
 */
export function compoundFinder(
  { names, codes }: { readonly names: readonly string[]; readonly codes: readonly string[] },
  among: readonly number[],
): (text: string) => number | null {
  const byCode = indexed(codes, among)
  const byName = indexed(names, among)
  return (text) => {
    const key = ballotKey(text)
    return byCode.get(key) ?? byName.get(key) ?? null
  }
}

/** Compounds by text; null for a text that several have. */
function indexed(texts: readonly string[], among: readonly number[]): ReadonlyMap<string, number | null> {
  const index = new Map<string, number | null>()
  for (const compound of new Set(among)) {
    const key = ballotKey(texts[compound] ?? '')
    if (key !== '') index.set(key, index.has(key) ? null : compound)
  }
  return index
}
