import type { Texts } from './texts.ts'
import type { zhPairingMap } from './zh-pairing-map.ts'

/** Departments and communities on the map. */
export const enPairingMap: Texts<typeof zhPairingMap> = {
  pairingMap: {},
}
