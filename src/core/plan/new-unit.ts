import type { JurisdictionId } from './jurisdiction.ts'

/** What a jurisdiction that comes about by a line is to be called; the rest it has from the one it is taken from. */
export interface NewUnit {
  readonly id: JurisdictionId
  readonly name: string
  /** Division code, or '' for none yet. */
  readonly code: string
}
