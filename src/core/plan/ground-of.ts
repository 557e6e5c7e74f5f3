import type { MergeGround } from './compound-merge.ts'
import type { PlanDiff } from './plan-diff.ts'

/** What a change does to grids and borders, to be taken back later; null = nothing. */
export function groundOf({ updated, faces, topology, tallies, buildings }: PlanDiff): MergeGround | null {
  const isMoved = topology !== null || faces.length > 0
  return isMoved ? { updated, faces, topology, tallies, buildings } : null
}
