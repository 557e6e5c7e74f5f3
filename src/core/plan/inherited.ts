import type { JurisdictionId } from './jurisdiction.ts'
import type { Pair } from './pair.ts'

/** The pair of a part of a community, or of a community that takes another's place. */
export function inherited(like: Pair, id: JurisdictionId): Pair {
  return { ...like, id, locked: false }
}
