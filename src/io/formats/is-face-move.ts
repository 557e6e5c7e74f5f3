import { isPlainObject } from './is-plain-object.ts'

/** True when unknown data is a face that changes its owner. */
export function isFaceMove(value: unknown): boolean {
  if (!isPlainObject(value)) return false
  const { face, from, to } = value
  return (
    Number.isInteger(face) &&
    (face as number) >= 0 &&
    (face as number) < 2 ** 31 &&
    [from, to].every((id) => id === null || typeof id === 'string')
  )
}
