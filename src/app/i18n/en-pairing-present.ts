import type { Texts } from './texts.ts'
import type { zhPairingPresent } from './zh-pairing-present.ts'

/** The tangle, lists, matrix, pairs by hand, explanations. */
export const enPairingPresent: Texts<typeof zhPairingPresent> = {
  pairingPresent: {},
}
