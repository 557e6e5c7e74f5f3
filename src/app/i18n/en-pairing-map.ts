import type { Texts } from './texts.ts'
import type { zhPairingMap } from './zh-pairing-map.ts'

/** Departments and communities on the map. */
export const enPairingMap: Texts<typeof zhPairingMap> = {
  pairingMap: {
    share: {
      none: 'No department {{n, n}}',
      several: 'Several departments {{n, n}}',
      one: 'Exactly one department {{n, n}}',
    },
    tie: {
      one: 'Pair: the only department {{n, n}}',
      shared: 'Pair: one of several {{n, n}}',
      made: 'New pair {{n, n}}',
      ended: 'Ended pair {{n, n}}',
    },
    changed: {
      made: 'Community with a new department {{n, n}}',
      single: 'Community that keeps one {{n, n}}',
    },
    seat: 'Seat of a department (press for its communities)',
    allTies: 'Show all lines',
  },
}
