import type { CompoundKind } from './compound.ts'

/** What is decided about a grid's compounds before any is drawn. */
export interface GridBrief {
  readonly kinds: readonly CompoundKind[]
  /** Names given by the article; others are invented. */
  readonly names?: readonly string[]
  /** Buildings of each compound, where the article tells. */
  readonly buildings?: readonly number[]
  /** Compounds lie in one row, wall to wall: seen from the first, the next ones lie this way. */
  readonly row?: 'westwards' | 'northwards'
}
