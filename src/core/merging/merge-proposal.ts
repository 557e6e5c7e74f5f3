import type { NewMerge } from '#core/plan/compound-merge.ts'
import type { MergeGroup } from './merge-candidate.ts'
import type { MergeRequest } from './merge-request.ts'

/** Groups of compounds that become one each, chosen together. */
export interface MergeProposal {
  /** Content hash: the same choice has the same id. */
  readonly id: string
  /**
   * How it was chosen: `best` = highest total benefit, `ranked` = pair by pair from the top of the list, as one does by
   * hand, `all` = everything that is worth it.
   */
  readonly way: 'best' | 'ranked' | 'all'
  readonly request: MergeRequest
  readonly groups: readonly MergeGroup[]
  /** The same groups as merges that can be planned, in the same order. */
  readonly merges: readonly NewMerge[]
  /** Compounds fewer. */
  readonly reducedBy: number
  readonly benefit: number
  /** No choice under the same limits has a higher benefit; equal to `benefit` = proven best. Null = not asked. */
  readonly bound: number | null
}
