import { byCodeAndId } from '#core/pairing/by-code-and-id.ts'
import type { Metrics } from '#core/analysis/metrics.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'

/** A community as tables of who looks after whom name it. */
export interface CareCommunity {
  readonly id: JurisdictionId
  readonly district: string
  readonly street: string
  readonly code: string
  readonly name: string
  /** Null = the column is unknown. */
  readonly residents: number | null
  readonly households: number | null
}

/** Every live community in order of codes, then of ids. */
export function careCommunities(metrics: Metrics): readonly CareCommunity[] {
  const { plan } = metrics
  const { levels, known } = plan.base
  if (!levels.includes('community')) return []
  const above = (id: JurisdictionId, level: Level): string =>
    plan.at(plan.ancestor(plan.slotOf(id), level))?.name ?? ''
  return plan
    .jurisdictions('community')
    .map(({ id, code, name }): CareCommunity => {
      const { residents, households } = metrics.figures(id)
      return {
        id,
        district: above(id, 'district'),
        street: above(id, 'street'),
        code,
        name,
        residents: known.residents ? residents : null,
        households: known.households ? households : null,
      }
    })
    .sort(byCodeAndId)
}
