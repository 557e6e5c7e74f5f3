import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { measureServiceReach } from '#core/analysis/measure-service-reach.ts'
import { Metrics } from '#core/analysis/metrics.ts'
import { previewCoverage } from '#core/analysis/preview-coverage.ts'
import { ServiceCoverage } from '#core/analysis/service-coverage.ts'
import { SERVICE_KINDS } from '#core/analysis/service-kind.ts'
import type { Command } from '#core/plan/command.ts'
import { execute } from '#core/plan/execute.ts'
import { Plan } from '#core/plan/plan.ts'
import type { PlanBase } from '#core/plan/plan-base.ts'
import { planHash } from '#core/plan/plan-hash.ts'
import { commandFor, commandSeeds, type CommandSeed } from '../arbitrary/plan-commands.ts'
import { housedLattice } from '../builders/housed-lattice.ts'
import { latticeCity } from '../builders/lattice-city.ts'
import { servedLattice } from '../builders/served-lattice.ts'

const runs = { numRuns: Number(process.env['HEYUAN_RUNS'] ?? 30) }
vi.setConfig({ testTimeout: 600_000 })

const cities = [
  { name: 'people in buildings', base: servedLattice(housedLattice(8, 4), 60) },
  { name: 'people in faces', base: servedLattice(latticeCity(8, 4), 60) },
].map(({ name, base }) => ({ name, base, reach: measureServiceReach(base) }))

describe.each(cities)('A2 coverage with $name', ({ base, reach }) => {
  test('kept by the diff equals coverage from scratch, whatever is done', () => {
    fc.assert(
      fc.property(commandSeeds(10), (seeds) => {
        const { plan, coverage } = play(base, seeds)
        expect(sharesOf(coverage)).toEqual(sharesOf(new ServiceCoverage(plan, reach)))
      }),
      runs,
    )
  })

  test('counts nobody who is not there, more in a wider circle, and more by any point than by the own', () => {
    fc.assert(
      fc.property(commandSeeds(6), (seeds) => {
        const { coverage } = play(base, seeds)
        for (const share of sharesOf(coverage).values()) {
          const all = [share.own, share.any, [share.residents]]
          for (const [i, counts] of all.entries()) {
            expect(counts.toSorted((a, b) => a - b)).toEqual(counts)
            if (i < 2) expect(counts.at(-1)).toBeLessThanOrEqual(share.residents)
          }
          for (const [i, own] of share.own.entries()) expect(own).toBeLessThanOrEqual(share.any[i]!)
        }
      }),
      runs,
    )
  })

  test('a preview shows what the edit then shows, and takes itself back', () => {
    fc.assert(
      fc.property(commandSeeds(5), (seeds) => {
        const { plan, coverage } = play(base, seeds.slice(0, -1))
        const last = seeds.at(-1)
        if (last === undefined) return
        const command = commandOf(plan, last, 500)
        const [hash, before] = [planHash(plan), sharesOf(coverage)]
        const metrics = new Metrics(plan)
        const preview = previewCoverage(coverage, command, 'centre', 'street')
        expect(planHash(plan)).toBe(hash)
        expect(sharesOf(coverage)).toEqual(before)
        const result = execute(plan, command)
        expect(preview === null).toBe(!result.ok)
        if (!result.ok || preview === null) return
        plan.apply(result.value)
        coverage.apply(result.value)
        metrics.apply(result.value)
        const fresh = new Metrics(plan)
        for (const { id } of plan.jurisdictions('street')) {
          expect(metrics.figures(id)).toEqual(fresh.figures(id))
        }
        expect(preview.city).toEqual([before.get('centre'), coverage.city('centre')])
        for (const { id, after } of preview.sides) expect(after).toEqual(coverage.share(id, 'centre'))
      }),
      runs,
    )
  })
})

test('some but not all residents of the cities are served, by their own or by others: the tests say something', () => {
  for (const { base, reach } of cities) {
    const { own, any, residents } = new ServiceCoverage(new Plan(base), reach).city('centre')
    expect(own[2]).toBeGreaterThan(0)
    expect(any[2]).toBeGreaterThan(own[2]!)
    expect(residents).toBeGreaterThan(any[2]!)
  }
})

test('a seat placed in a street serves it at once, and no longer when it is taken away', () => {
  const { base, reach } = cities[0]!
  const plan = new Plan(base)
  const coverage = new ServiceCoverage(plan, reach)
  const street = plan.jurisdictions('street').at(-1)!
  const before = coverage.share(street.id, 'centre')
  const face = plan.labels('street').indexOf(plan.slotOf(street.id))
  const building = base.buildings.face.indexOf(face)
  const [x, y] = base.buildings.points.subarray(2 * building, 2 * building + 2)
  run(plan, coverage, { type: 'place-seat', id: street.id, at: [x!, y!] })
  const after = coverage.share(street.id, 'centre')
  expect(after.own.at(-1)).toBeGreaterThan(before.own.at(-1)!)
  expect(coverage.points('centre')).toContainEqual({ kind: 'centre', x, y, name: null, owner: street.id })
  run(plan, coverage, { type: 'place-seat', id: street.id, at: null })
  expect(coverage.share(street.id, 'centre')).toEqual(before)
})

test('other radii are counted at once; longer walks than were measured say so', () => {
  const { base, reach } = cities[0]!
  const plan = new Plan(base)
  const coverage = new ServiceCoverage(plan, reach)
  const middle = coverage.city('centre').own[1]
  run(plan, coverage, { type: 'set-rules', rules: { ...base.rules, serviceRadii: [500] } })
  expect(coverage.city('centre').own).toEqual([middle])
  expect(coverage.isMeasured).toBe(true)
  run(plan, coverage, { type: 'set-rules', rules: { ...base.rules, serviceRadii: [500, 1_500] } })
  expect(coverage.isMeasured).toBe(false)
})

/** Every third command puts a seat somewhere. */
function commandOf(plan: Plan, seed: CommandSeed, serial: number): Command {
  if (seed.c % 3 !== 0) return commandFor(plan, seed, serial)
  const level = seed.a % 4 === 0 ? 'community' : 'street'
  const all = plan.jurisdictions(level)
  const { points } = plan.base.topology
  const at = 2 * (seed.b % (points.length / 2))
  return {
    type: 'place-seat',
    id: all[seed.a % all.length]!.id,
    at: seed.b % 5 === 0 ? null : [points[at]! + 7, points[at + 1]! + 11],
  }
}

function play(base: PlanBase, seeds: readonly CommandSeed[]): { plan: Plan; coverage: ServiceCoverage } {
  const plan = new Plan(base)
  const coverage = new ServiceCoverage(plan, cities.find((city) => city.base === base)!.reach)
  for (const [i, seed] of seeds.entries()) run(plan, coverage, commandOf(plan, seed, i))
  return { plan, coverage }
}

function run(plan: Plan, coverage: ServiceCoverage, command: Command): void {
  const result = execute(plan, command)
  if (!result.ok) return
  plan.apply(result.value)
  coverage.apply(result.value)
}

/** Shares of every jurisdiction and of the city, by kind. */
function sharesOf(coverage: ServiceCoverage) {
  const found = new Map<string, ReturnType<ServiceCoverage['share']>>()
  for (const kind of SERVICE_KINDS) {
    found.set(kind, coverage.city(kind))
    for (const { id } of coverage.plan.allJurisdictions())
      found.set(`${kind} ${id}`, coverage.share(id, kind))
  }
  return found
}
