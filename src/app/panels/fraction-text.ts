import type { Fraction } from '#core/voting/vote-rule.ts'

/** A share as it is written: `2/3`. */
export function fractionText([part, whole]: Fraction): string {
  return `${part}/${whole}`
}
