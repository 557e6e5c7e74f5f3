import type { FaceTally } from './face-tally.ts'

/** True when two counts of a face say the same. */
export function isSameTally(a: FaceTally, b: FaceTally): boolean {
  return (
    a.residents === b.residents &&
    a.households === b.households &&
    a.buildings === b.buildings &&
    a.estimated === b.estimated
  )
}
