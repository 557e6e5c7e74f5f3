import type { CompoundTable } from '#core/plan/compound-table.ts'
import { guardOutlines } from './guard-outlines.ts'
import { isPlainObject } from './is-plain-object.ts'

/** The compounds in unknown data, or null when anything has not the shape it must have. */
export function guardCompounds(value: unknown): CompoundTable | null {
  if (!isPlainObject(value)) return null
  const { names } = value
  if (!Array.isArray(names) || !names.every((name) => typeof name === 'string')) return null
  const outlines = guardOutlines(value['outlineStart'], value['outlines'], names.length)
  return outlines === null ? null : { names, ...outlines }
}
