import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { measureServiceReach } from '#core/analysis/measure-service-reach.ts'
import { Metrics } from '#core/analysis/metrics.ts'
import { ServiceCoverage } from '#core/analysis/service-coverage.ts'
import { briefCity } from '#core/briefing/brief-city.ts'
import { BRIEF_FIGURES, briefFigure } from '#core/briefing/brief-figure.ts'
import { execute } from '#core/plan/execute.ts'
import { Plan } from '#core/plan/plan.ts'
import type { PlanBase } from '#core/plan/plan-base.ts'
import type { Service } from '#core/plan/service.ts'
import { commandFor, commandSeeds, type CommandSeed } from '../arbitrary/plan-commands.ts'
import { caredCity } from '../builders/cared-city.ts'
import { housedLattice } from '../builders/housed-lattice.ts'
import { servedLattice } from '../builders/served-lattice.ts'

const RUNS = Number(process.env['HEYUAN_RUNS'] ?? 40)
vi.setConfig({ testTimeout: 60_000 + RUNS * 1_000 })

describe('property: whatever was done to a plan', () => {
  const base = servedLattice(housedLattice(8, 4), 12)

  test('sums of units are those of the city at every level, and of every jurisdiction those of its parts', () => {
    fc.assert(
      fc.property(commandSeeds(8), (seeds) => {
        const metrics = metricsAfter(base, seeds)
        const briefing = briefCity(metrics, null)
        for (const level of briefing.levels) {
          const units = briefing.units.filter((unit) => unit.level === level)
          const outside = metrics.unassigned(level).residents
          const all = metrics.plan.base.figures.residents.reduce((sum, one) => sum + one, 0)
          expect(units.reduce((sum, { residents }) => sum + residents, 0) + outside).toBe(all)
        }
        for (const unit of briefing.units) {
          const { value, rows } = briefFigure(briefing, 'residents', unit.id)
          const isWhole = rows.every(({ id }) => id !== unit.id)
          const children = briefing.units.filter(({ parent }) => parent === unit.id)
          expect(value).toBe(
            isWhole ? children.reduce((sum, { residents }) => sum + residents, 0) : unit.residents,
          )
        }
      }),
      { numRuns: RUNS },
    )
  })

  test('a figure is always what its rows say', () => {
    const reach = measureServiceReach(base, base.rules)
    fc.assert(
      fc.property(commandSeeds(6), (seeds) => {
        const metrics = metricsAfter(base, seeds)
        const briefing = briefCity(metrics, new ServiceCoverage(metrics.plan, reach))
        for (const name of BRIEF_FIGURES) {
          const { how, value, rows } = briefFigure(briefing, name, null)
          if (value === null) continue
          const parts = rows.reduce((sum, { part }) => sum + part, 0)
          const wholes = rows.reduce((sum, { whole }) => sum + (whole ?? 0), 0)
          const counted = rows.filter(({ counts }) => counts).length
          const most = Math.max(...rows.map(({ part }) => part))
          expect(value).toBe({ sum: parts, count: counted, ratio: parts / wholes, largest: most }[how])
        }
      }),
      { numRuns: RUNS },
    )
  })

  test('who is served in streets adds up to who is served in the city, where every street has ground', () => {
    const reach = measureServiceReach(base, base.rules)
    const metrics = metricsAfter(base, [])
    const coverage = new ServiceCoverage(metrics.plan, reach)
    const { value } = briefFigure(briefCity(metrics, coverage), 'servedCentre', null)
    const { own, residents } = coverage.city('centre')
    expect(value).toBeCloseTo(own[1]! / residents, 12)
  })
})

test('streets are counted by the limits of the rules, and the one that must be split is the first problem', () => {
  const base = caredCity()
  const [first, second] = [1, 2].map((at) => new Metrics(new Plan(base)).residents(`street:${at - 1},0`))
  const [low, high] = [Math.min(first!, second!), Math.max(first!, second!)]
  const rules = {
    ...base.rules,
    residents: {
      street: [
        { above: low - 1, band: 'watch' as const },
        { above: high - 1, band: 'split' as const },
      ],
    },
  }
  const briefing = briefCity(new Metrics(new Plan({ ...base, rules })), null)
  const streets = briefing.units.filter(({ level }) => level === 'street')
  const above = (limit: number): number => streets.filter(({ residents }) => residents > limit).length
  expect(briefFigure(briefing, 'aboveSplit', null).value).toBe(above(high - 1))
  expect(briefFigure(briefing, 'within', null).value).toBe(streets.length - above(low - 1))
  expect(briefing.problems[0]).toMatchObject({ kind: 'residents' })
  expect(briefing.problems.length).toBeLessThanOrEqual(5)
})

test('communities are counted by their departments: one, several, none, one, by turns', () => {
  const briefing = briefCity(new Metrics(new Plan(caredCity())), null)
  const counts = (['exactlyOne', 'tangled', 'unpaired'] as const).map(
    (name) => briefFigure(briefing, name, null).value,
  )
  expect(counts.reduce((sum, count) => sum! + count!, 0)).toBe(16)
  expect(counts).toEqual([8, 4, 4])
  const none = briefing.units.find(
    ({ level, departments }) => level === 'community' && departments.length === 0,
  )!
  expect(briefFigure(briefing, 'unpaired', none.id)).toMatchObject({ value: 1, rows: [{ id: none.id }] })
})

test('services count where their community lies, and in detail the finest level is told as well', () => {
  const plan = new Plan(caredCity())
  const service = (
    id: string,
    community: string,
    activity: 'volunteer' | 'visit',
    solved: number,
  ): Service => ({
    kind: 'service',
    id,
    date: '2026-01-01',
    department: 'A',
    community,
    activity,
    text: '',
    hours: 1,
    people: 1,
    raised: solved,
    solved,
    satisfaction: null,
    need: null,
  })
  const records = [
    service('a', 'community:0,0', 'volunteer', 2),
    service('b', 'community:0,0', 'visit', 1),
    service('c', 'community:2,1', 'volunteer', 0),
  ]
  const told = briefCity(new Metrics(plan), null)
  expect(briefFigure(told, 'volunteer', null).value).toBeNull()
  const done = execute(plan, { type: 'put-care-records', records })
  if (!done.ok) throw new Error(done.problem.code)
  plan.apply(done.value)
  const briefing = briefCity(new Metrics(plan), null, true)
  expect(briefFigure(briefing, 'volunteer', null).value).toBe(2)
  expect(briefFigure(briefing, 'solved', 'street:0,0').value).toBe(3)
  expect(briefing.levels).toEqual(plan.base.levels.toReversed())
  expect(told.levels).toEqual(plan.base.levels.toReversed().slice(0, -1))
})

test('what is not known is not a number', () => {
  const city = housedLattice(4, 4)
  const base = { ...city, known: { ...city.known, residents: false } }
  const briefing = briefCity(new Metrics(new Plan(base)), null)
  for (const name of ['residents', 'aboveSplit', 'exactlyOne', 'servedCentre', 'perPost'] as const) {
    expect(briefFigure(briefing, name, null).value).toBeNull()
  }
  expect(briefFigure(briefing, 'area', null).value).toBeGreaterThan(0)
})

function metricsAfter(base: PlanBase, seeds: readonly CommandSeed[]): Metrics {
  const plan = new Plan(base)
  for (const [serial, seed] of seeds.entries()) {
    const done = execute(plan, commandFor(plan, seed, serial))
    if (done.ok) plan.apply(done.value)
  }
  return new Metrics(plan)
}

test('a jurisdiction that is not there has no numbers', () => {
  const briefing = briefCity(new Metrics(new Plan(housedLattice(4, 4))), null)
  expect(briefFigure(briefing, 'residents', 'nowhere')).toMatchObject({ value: null, rows: [] })
})
