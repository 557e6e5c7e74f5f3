import type { MergeObstacle } from '#core/merging/merge-candidate.ts'
import type { MergeProposal } from '#core/merging/merge-proposal.ts'

/** What the command line says of merges of compounds, in one language. */
export interface MergeWords {
  readonly ways: Readonly<Record<MergeProposal['way'], string>>
  readonly fewer: string
  readonly benefit: string
  readonly merges: string
  readonly bound: string
  readonly provenBest: string
  readonly noBound: string
  /** Heads of the ledger: place, before, planned fewer, after, walls, gates, guards. */
  readonly ledger: readonly string[]
  readonly rest: string
  readonly gates: string
  readonly walls: string
  readonly unmanaged: string
  readonly more: string
  readonly withCases: string
  readonly free: string
  readonly obstacles: Readonly<Record<MergeObstacle['kind'], string>>
}
