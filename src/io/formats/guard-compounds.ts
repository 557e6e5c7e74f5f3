import type { CompoundTable } from '#core/plan/compound-table.ts'
import { unknownCompounds } from '#core/plan/unknown-compounds.ts'
import { guardIntegers } from './guard-integers.ts'
import { guardOutlines } from './guard-outlines.ts'
import { guardTexts } from './guard-texts.ts'
import { isPlainObject } from './is-plain-object.ts'

/** The compounds in unknown data, or null when anything has not the shape it must have. */
export function guardCompounds(value: unknown): CompoundTable | null {
  if (!isPlainObject(value)) return null
  const names = guardTexts(value['names'])
  if (names === null) return null
  const outlines = guardOutlines(value['outlineStart'], value['outlines'], names.length)
  const builtYear = guardIntegers(value['builtYear'], 0, 9999)
  const management = guardIntegers(value['management'], 0, 2)
  if (outlines === null || builtYear?.length !== names.length || management?.length !== names.length)
    return null
  return {
    ...unknownCompounds(names),
    names,
    builtYear: Int16Array.from(builtYear),
    management: Uint8Array.from(management),
    ...outlines,
  }
}
