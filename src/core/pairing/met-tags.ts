import type { NeedTag } from './pairing-case.ts'
import { relatedFunctions } from './related-functions.ts'

/** The needs of a community that a department has functions for, and the share of all its needs that they are, 0 … 1. */
export function metTags(
  needs: readonly NeedTag[],
  functions: readonly string[],
): { readonly tags: readonly string[]; readonly share: number } {
  const own = new Set(functions)
  const met = needs.filter(({ tag }) => relatedFunctions(tag).some((each) => own.has(each)))
  const sum = (list: readonly NeedTag[]): number => list.reduce((total, { weight }) => total + weight, 0)
  const all = sum(needs)
  return { tags: met.map(({ tag }) => tag), share: all === 0 ? 0 : sum(met) / all }
}
