import type { Proposal } from './proposal.ts'

/** Where a run stands: what it is doing (an i18n key below `solving.`), how far it is, and the best so far. */
export interface ProposalProgress {
  readonly stage: 'reading' | 'searching' | 'siting' | 'certifying' | 'scoring'
  /** 0 … 1 of the whole run. */
  readonly done: number
  /** The best so far, or null while there is none. */
  readonly best: Proposal | null
}
