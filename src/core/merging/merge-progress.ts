import type { MergeProposal } from './merge-proposal.ts'

/** How far a search for merges has come. */
export interface MergeProgress {
  /** What is being done. */
  readonly stage: 'candidates' | 'groups' | 'choice' | 'outlines'
  /** 0…1 */
  readonly done: number
  readonly best: MergeProposal | null
}
