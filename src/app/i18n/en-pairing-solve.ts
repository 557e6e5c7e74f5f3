import type { Texts } from './texts.ts'
import type { zhPairingSolve } from './zh-pairing-solve.ts'

/** Solving, what changes, publishing; rules of pairing. */
export const enPairingSolve: Texts<typeof zhPairingSolve> = {
  pairingSolve: {},
}
