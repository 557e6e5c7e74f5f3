import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import { UNASSIGNED, type Plan } from '#core/plan/plan.ts'
import type { PlanComparison } from './plan-comparison.ts'

/** The ground that changes hands: which pair of jurisdictions each face of the pieces went between. */
export interface MovedGround {
  /** By face of `pieces.topology`: index into {@link pairs}, -1 = it stays. */
  readonly labels: Int32Array
  /** null = nobody's. */
  readonly pairs: readonly { readonly from: JurisdictionId | null; readonly to: JurisdictionId | null }[]
}

/** What changes hands between two compared plans, face by face. */
export function movedGround(first: Plan, second: Plan, { pieces, level }: PlanComparison): MovedGround {
  const [was, is] = [first.labels(level), second.labels(level)]
  const pairs: MovedGround['pairs'][number][] = []
  const known = new Map<string, number>()
  const labels = Int32Array.from(pieces.pieceOf, (piece) => {
    if (piece < 0) return UNASSIGNED
    const from = first.idOf(was[pieces.from[piece]!] ?? UNASSIGNED)
    const to = second.idOf(is[pieces.to[piece]!] ?? UNASSIGNED)
    if (from === to) return UNASSIGNED
    const key = JSON.stringify([from, to])
    const label = known.get(key) ?? pairs.length
    if (label === pairs.length) {
      known.set(key, label)
      pairs.push({ from, to })
    }
    return label
  })
  return { labels, pairs }
}
