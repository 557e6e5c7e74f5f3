import type { Metrics } from '#core/analysis/metrics.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import { targetOptions } from './target-options.ts'
import type { TargetOption } from './target-options.ts'

/**
 * The neighbour with the fewest residents: the one with most room. One below the same coarser jurisdiction goes
 * first, so that no border above has to move. Null when there is no neighbour that may take.
 */
export function suggestedTarget(metrics: Metrics, level: Level, id: JurisdictionId): TargetOption | null {
  const neighbours = targetOptions(metrics, level, [id], [id]).filter((option) => option.adjacent)
  const inside = neighbours.filter((option) => option.otherParent === null)
  const best = (inside.length > 0 ? inside : neighbours).toSorted((a, b) => a.residents - b.residents)
  return best[0] ?? null
}
