import type { Metrics } from '#core/analysis/metrics.ts'
import type { ServiceCoverage } from '#core/analysis/service-coverage.ts'
import { serviceLevel } from '#core/analysis/service-level.ts'
import { staffTable } from '#core/analysis/staff-table.ts'
import type { LegalStatus } from '#core/plan/jurisdiction.ts'

/** A city in the figures of the sentence that the reform is told by. Only jurisdictions with ground count. */
export interface ReformFigures {
  /** Streets, towns, centres and whatever else stands beside them. */
  readonly units: number
  /** Above the highest limit of the rules, at which a street must be split. */
  readonly aboveSplit: number
  /** Above the first limit, and not above the second. */
  readonly betweenLimits: number
  /** Above the second limit, and not above the highest. */
  readonly aboveSecond: number
  /** Not above the first limit. */
  readonly withinFirst: number
  readonly largest: { readonly name: string; readonly residents: number }
  readonly centres: number
  readonly largeCommunities: number
  /** Of the whole city. */
  readonly residents: number
  /** Share of residents within the middle service radius of their own centre; null when it was not measured. */
  readonly coverage: number | null
  /** How well posts stand where the work is; null when no posts are known. */
  readonly match: number | null
}

/** The figures of a plan as it stands, at the level whose jurisdictions have service centres. */
export function reformFigures(metrics: Metrics, coverage: ServiceCoverage | null): ReformFigures {
  const { plan } = metrics
  const level = serviceLevel(plan.base, 'centre')
  const limits = (plan.rules.residents[level] ?? []).map(({ above }) => above)
  const units = plan
    .jurisdictions(level)
    .filter(({ id }) => !plan.ownsNothing(plan.slotOf(id)))
    .map(({ id, name, legalStatus }) => ({ name, legalStatus, residents: metrics.residents(id) }))
  const above = (limit: number | undefined): number =>
    limit === undefined ? 0 : units.filter(({ residents }) => residents > limit).length
  const are = (status: LegalStatus): number =>
    units.filter(({ legalStatus }) => legalStatus === status).length
  const aboveFirst = above(limits[0])
  const aboveSplit = above(limits.at(-1))
  const aboveSecond = limits.length < 2 ? aboveFirst : above(limits[1])
  const share = coverage?.city('centre')
  const middle = coverage === null ? 0 : (coverage.radii.length - 1) >> 1
  return {
    units: units.length,
    aboveSplit,
    betweenLimits: aboveFirst - aboveSecond,
    aboveSecond: aboveSecond - aboveSplit,
    withinFirst: units.length - aboveFirst,
    largest: units.reduce(
      (most, { name, residents }) => (residents > most.residents ? { name, residents } : most),
      { name: '', residents: 0 },
    ),
    centres: are('service-centre'),
    largeCommunities: are('large-community'),
    residents: units.reduce((sum, each) => sum + each.residents, metrics.unassigned(level).residents),
    coverage: share === undefined || share.residents === 0 ? null : share.own[middle]! / share.residents,
    match: staffTable(metrics, level).match,
  }
}
