import type { Jurisdiction } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import type { Plan } from '#core/plan/plan.ts'
import { bandOf, type Band } from '#core/plan/rule-profile.ts'
import type { Metrics } from './metrics.ts'
import type { RuleCheck, RuleFailure } from './rule-check.ts'
import type { ServiceCoverage } from './service-coverage.ts'
import { SERVICE_KINDS } from './service-kind.ts'
import { serviceLevel } from './service-level.ts'
import { stationSpace } from './station-space.ts'

/** A rule before it is asked of anybody. */
type Rule = Omit<RuleCheck, 'passed' | 'failed' | 'unknown'>

/** What is to be judged of a jurisdiction; null = not known. */
type Counts = ReturnType<Metrics['counts']>
type Measure = (record: Jurisdiction, counts: Counts) => number | null

const PLAIN = { min: null, max: null, service: null, isInformation: false } as const

/**
 * Every rule of the profile that can be checked, coarse levels first and in the order limits, households, minimum, staff,
 * service: who keeps to it, who does not (the farthest from the bound first) and of how many it cannot be said.
 * Jurisdictions without ground are left out. Households follow residents where only those are known. Radii are
 * information, and checked only with the coverage at hand: there everybody should be within the largest radius.
 */
export function ruleReport(metrics: Metrics, coverage: ServiceCoverage | null = null): readonly RuleCheck[] {
  const { plan } = metrics
  return [
    ...plan.base.levels.toReversed().flatMap((level) => levelChecks(metrics, level)),
    ...staffCheck(metrics),
    ...spaceCheck(metrics),
    ...(coverage === null ? [] : radiusChecks(metrics, coverage)),
  ]
}

function levelChecks(metrics: Metrics, level: Level): RuleCheck[] {
  const { rules, base } = metrics.plan
  const residents: Measure = (_, counts) => (base.known.residents ? counts.residents : null)
  const checks: RuleCheck[] = []
  const [first] = rules.residents[level] ?? []
  if (first !== undefined) {
    const rule = { ...PLAIN, key: `residents.${level}`, level, unit: 'residents', max: first.above } as const
    checks.push(check(metrics, rule, residents, (value) => bandOf(rules, level, value)))
  }
  const [min, max] = rules.households[level] ?? []
  if (min !== undefined && max !== undefined) {
    const rule = { ...PLAIN, key: `households.${level}`, level, unit: 'households', min, max } as const
    checks.push(check(metrics, rule, (_, counts) => householdsOf(metrics.plan, counts)))
  }
  const least = rules.minimum[level]
  if (least !== undefined && least.residents > 0) {
    const rule = {
      ...PLAIN,
      key: `minimum.${level}`,
      level,
      unit: 'residents',
      min: least.residents,
    } as const
    checks.push(check(metrics, rule, residents))
  }
  if (least !== undefined && least.squareKilometers > 0) {
    const rule = {
      ...PLAIN,
      key: `minimum.${level}`,
      level,
      unit: 'squareKilometers',
      min: least.squareKilometers,
    } as const
    checks.push(check(metrics, rule, (_, { areaSquareMeters }) => areaSquareMeters / 1e6))
  }
  return checks
}

/** Posts are those of street offices. */
function staffCheck(metrics: Metrics): RuleCheck[] {
  const { rules, base } = metrics.plan
  if (rules.workersPer10000 === 0) return []
  const level = serviceLevel(base, 'centre')
  const rule = {
    ...PLAIN,
    key: 'workersPer10000',
    level,
    unit: 'per10000',
    min: rules.workersPer10000,
  } as const
  const perResidents: Measure = ({ posts }, { residents }) =>
    posts === null || !base.known.residents || residents === 0 ? null : (posts * 10_000) / residents
  return [check(metrics, rule, perResidents)]
}

function spaceCheck(metrics: Metrics): RuleCheck[] {
  const { plan } = metrics
  const min = plan.rules.servicePer100Households
  if (min === 0) return []
  const level = serviceLevel(plan.base, 'station')
  const space = stationSpace(plan, level)
  const rule = { ...PLAIN, key: 'servicePer100Households', level, unit: 'squareMetersPer100', min } as const
  const perHouseholds: Measure = ({ id }, counts) => {
    const [area, households] = [space.get(id) ?? null, householdsOf(plan, counts)]
    return area === null || households === null || households === 0 ? null : (area * 100) / households
  }
  return [check(metrics, rule, perHouseholds)]
}

function radiusChecks(metrics: Metrics, coverage: ServiceCoverage): RuleCheck[] {
  const last = coverage.radii.length - 1
  const radiusMeters = coverage.radii[last]!
  return SERVICE_KINDS.map((kind) => {
    const rule = {
      key: 'serviceRadii',
      level: coverage.level(kind),
      unit: 'share',
      min: 1,
      max: null,
      service: { kind, radiusMeters },
      isInformation: true,
    } as const
    const hasPoints = coverage.points(kind).length > 0
    return check(metrics, rule, ({ id }) => {
      const { residents, own } = coverage.share(id, kind)
      return residents === 0 || !hasPoints ? null : own[last]! / residents
    })
  })
}

/** Households, or what residents come to by the persons per household of the rules; null = neither is known. */
function householdsOf({ base, rules }: Plan, { residents, households }: Counts): number | null {
  if (base.known.households) return households
  return base.known.residents ? Math.round(residents / rules.personsPerHousehold) : null
}

function check(
  metrics: Metrics,
  rule: Rule,
  measure: Measure,
  judge: (value: number) => Band = () => 'good',
): RuleCheck {
  const { plan } = metrics
  const { min, max, level } = rule
  const regions = metrics.regions(level)
  const failed: (RuleFailure & { readonly excess: number })[] = []
  let [passed, unknown] = [0, 0]
  for (const record of plan.jurisdictions(level)) {
    const slot = plan.slotOf(record.id)
    if (regions.faceCount(slot) === 0) continue
    const value = measure(record, metrics.counts(level, slot))
    const excess = value === null ? 0 : Math.max((min ?? value) - value, value - (max ?? value))
    if (value === null) unknown++
    else if (excess <= 0) passed++
    else {
      const band = judge(value)
      failed.push({ id: record.id, value, band: band === 'good' ? null : band, excess })
    }
  }
  failed.sort((a, b) => b.excess - a.excess)
  return { ...rule, passed, unknown, failed: failed.map(({ id, value, band }) => ({ id, value, band })) }
}
