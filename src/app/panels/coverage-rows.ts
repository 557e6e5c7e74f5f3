import type { ServiceCoverage } from '#core/analysis/service-coverage.ts'
import type { ServiceKind } from '#core/analysis/service-kind.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'

/** How well one jurisdiction is served; shares of its residents, null where nobody lives. */
export interface CoverageRow {
  readonly id: JurisdictionId
  readonly name: string
  readonly own: number | null
  readonly any: number | null
}

/** Jurisdictions of a level by the share within a radius of their own service point, the least first, empty ones last. */
export function coverageRows(
  coverage: ServiceCoverage,
  kind: ServiceKind,
  level: Level,
  radius: number,
): CoverageRow[] {
  const rows = coverage.plan.jurisdictions(level).map(({ id, name }): CoverageRow => {
    const { residents, own, any } = coverage.share(id, kind)
    if (residents === 0) return { id, name, own: null, any: null }
    return { id, name, own: (own[radius] ?? 0) / residents, any: (any[radius] ?? 0) / residents }
  })
  return rows.sort((a, b) => (a.own ?? 2) - (b.own ?? 2))
}
