import type { JurisdictionId } from './jurisdiction.ts'

/** Something a community needs (需求清单). It is met by a service that names it and solved something. */
export interface Need {
  readonly kind: 'need'
  readonly id: string
  readonly community: JurisdictionId
  /** What it takes, in the words of the functions of departments. */
  readonly tag: string
  readonly text: string
  /** Day since which it is known, YYYY-MM-DD. */
  readonly opened: string
}
