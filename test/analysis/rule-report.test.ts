import { describe, expect, test } from 'vitest'
import { Metrics } from '#core/analysis/metrics.ts'
import { measureServiceReach } from '#core/analysis/measure-service-reach.ts'
import type { RuleCheck } from '#core/analysis/rule-check.ts'
import { ruleReport } from '#core/analysis/rule-report.ts'
import { ServiceCoverage } from '#core/analysis/service-coverage.ts'
import type { Level } from '#core/plan/level.ts'
import { Plan } from '#core/plan/plan.ts'
import type { PlanBase } from '#core/plan/plan-base.ts'
import { HOHHOT_PROFILE, type RuleKey, type RuleProfile } from '#core/plan/rule-profile.ts'
import { RULE_PROFILES } from '#core/plan/rule-profiles.ts'
import { ruleProblem } from '#core/plan/rule-problem.ts'
import { housedLattice } from '../builders/housed-lattice.ts'
import { servedLattice } from '../builders/served-lattice.ts'

const city = servedLattice(housedLattice(8, 8), 60)

describe('the rules report', () => {
  test('every jurisdiction with ground passes, fails or is unknown, once per rule', () => {
    for (const rules of RULE_PROFILES) {
      const { metrics, checks } = report({ ...city, rules })
      expect(checks.length).toBeGreaterThan(2)
      for (const { level, passed, failed, unknown } of checks) {
        expect(passed + failed.length + unknown).toBe(metrics.plan.jurisdictions(level).length)
      }
    }
  })

  test('who fails is exactly who a count by hand finds, the worst first', () => {
    const limits = [
      { above: 14_000, band: 'watch' },
      { above: 16_000, band: 'split' },
    ] as const
    const { metrics, checks } = report({
      ...city,
      rules: { ...HOHHOT_PROFILE, residents: { street: limits } },
    })
    const { failed } = checkOf(checks, 'residents.street', 'street')
    const byHand = metrics.plan
      .jurisdictions('street')
      .map(({ id }) => ({ id, value: metrics.residents(id) }))
      .filter(({ value }) => value > 14_000)
      .toSorted((a, b) => b.value - a.value)
      .map(({ id, value }) => ({ id, value, band: value > 16_000 ? 'split' : 'watch' }))
    expect(byHand.length).toBeGreaterThan(1)
    expect(failed).toEqual(byHand)
  })

  test('of a range the farthest from it comes first, below or above', () => {
    const rules: RuleProfile = { ...HOHHOT_PROFILE, households: { grid: [400, 500] } }
    const { failed } = checkOf(report({ ...city, rules }).checks, 'households.grid', 'grid')
    const excess = failed.map(({ value }) => Math.max(400 - value, value - 500))
    expect(excess).toEqual(excess.toSorted((a, b) => b - a))
    expect(excess.at(-1)).toBeGreaterThan(0)
    expect(failed.some(({ value }) => value < 400)).toBe(true)
    expect(failed.some(({ value }) => value > 500)).toBe(true)
  })

  test('minimum residents and minimum area are checked apart', () => {
    const minimum = { street: { residents: 14_000, squareKilometers: 1_000 } }
    const { checks } = report({ ...city, rules: { ...HOHHOT_PROFILE, minimum } })
    const both = checks.filter(({ key }) => key === 'minimum.street')
    expect(both.map(({ unit }) => unit)).toEqual(['residents', 'squareKilometers'])
    expect(both[1]!.passed).toBe(0)
    expect(both[0]!.passed).toBeGreaterThan(0)
  })

  test('what is not known is counted as unknown, never as failed', () => {
    const bare: PlanBase = {
      ...city,
      known: { residents: false, households: false, buildings: false },
      facilities: { ...city.facilities, kind: new Uint8Array(0), names: [] },
    }
    const checks = ruleReport(new Metrics(new Plan(bare)))
    for (const { unit, passed, failed, unknown } of checks) {
      if (unit === 'squareKilometers') continue
      expect([passed, failed.length]).toEqual([0, 0])
      expect(unknown).toBeGreaterThan(0)
    }
  })

  test('households follow from residents where they are not known', () => {
    const known = { ...city.known, households: false }
    const checks = ruleReport(new Metrics(new Plan({ ...city, known })))
    const { failed } = checkOf(checks, 'households.grid', 'grid')
    const metrics = new Metrics(new Plan(city))
    for (const { id, value } of failed) expect(value).toBe(Math.round(metrics.residents(id) / 2.3))
  })

  test('workers follow the posts of the offices', () => {
    const jurisdictions = city.jurisdictions.map((one, i) =>
      one.level === 'street' ? { ...one, posts: i % 2 === 0 ? 1 : 10_000 } : one,
    )
    const check = checkOf(report({ ...city, jurisdictions }).checks, 'workersPer10000', 'street')
    expect(check.unknown).toBe(0)
    expect(check.passed).toBe(2)
    expect(check.failed).toHaveLength(2)
  })

  test('service space is that of the stations inside; none is none, and of unknown size is unknown', () => {
    const plan = new Plan(city)
    const metrics = new Metrics(plan)
    const check = checkOf(ruleReport(metrics), 'servicePer100Households', 'community')
    const without = check.failed.filter(({ value }) => value === 0)
    expect(without.length).toBeGreaterThan(0)
    expect(check.passed).toBeGreaterThan(0)
    const sizes = new Float64Array(city.facilities.areaSquareMeters.length)
    const unmeasured = { ...city, facilities: { ...city.facilities, areaSquareMeters: sizes } }
    const again = checkOf(report(unmeasured).checks, 'servicePer100Households', 'community')
    expect(again.unknown).toBeGreaterThan(0)
    expect(again.failed.map(({ id }) => id).toSorted()).toEqual(without.map(({ id }) => id).toSorted())
  })

  test('radii are information: everybody within the largest one, as the coverage counts', () => {
    const { checks, coverage } = report(city)
    const radii = checks.filter(({ key }) => key === 'serviceRadii')
    expect(radii.map(({ service }) => service?.kind)).toEqual(['centre', 'station'])
    for (const { isInformation, failed, service } of radii) {
      expect(isInformation).toBe(true)
      for (const { id, value } of failed) {
        const { own, residents } = coverage.share(id, service!.kind)
        expect(value).toBe(own.at(-1)! / residents)
      }
    }
  })
})

describe('the named profiles', () => {
  test('are sound, have a name of their own, and give a source for every rule they have', () => {
    expect(new Set(RULE_PROFILES.map(({ name }) => name)).size).toBe(RULE_PROFILES.length)
    for (const rules of RULE_PROFILES) {
      expect(ruleProblem(rules)).toBeNull()
      const byLevel = (['residents', 'households', 'minimum'] as const).flatMap((rule) =>
        Object.keys(rules[rule]).map((level) => `${rule}.${level}` as RuleKey),
      )
      const single = Object.keys(HOHHOT_PROFILE.source).filter((key) => !key.includes('.')) as RuleKey[]
      const silent = [...byLevel, ...single].filter((key) => (rules.source[key] ?? '') === '')
      const isNoRule = (key: RuleKey): boolean =>
        key === 'minimum.street' && rules.minimum.street?.residents === 0
      expect(silent.filter((key) => !isNoRule(key))).toEqual([])
    }
  })
})

function report(base: PlanBase) {
  const plan = new Plan(base)
  const metrics = new Metrics(plan)
  const coverage = new ServiceCoverage(plan, measureServiceReach(base))
  return { metrics, coverage, checks: ruleReport(metrics, coverage) }
}

function checkOf(checks: readonly RuleCheck[], key: RuleKey, level: Level): RuleCheck {
  return checks.find((check) => check.key === key && check.level === level)!
}
