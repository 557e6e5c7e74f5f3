import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { Metrics } from '#core/analysis/metrics.ts'
import { comparePlans } from '#core/comparison/compare-plans.ts'
import type { GroundFlow } from '#core/comparison/ground-flow.ts'
import type { PlanComparison } from '#core/comparison/plan-comparison.ts'
import type { Command } from '#core/plan/command.ts'
import { execute } from '#core/plan/execute.ts'
import { Plan } from '#core/plan/plan.ts'
import type { PlanBase } from '#core/plan/plan-base.ts'
import { commandFor, commandSeeds, type CommandSeed } from '../arbitrary/plan-commands.ts'
import { housedLattice } from '../builders/housed-lattice.ts'
import { latticeCity } from '../builders/lattice-city.ts'

const RUNS = Number(process.env['HEYUAN_RUNS'] ?? 60)
vi.setConfig({ testTimeout: 60_000 + RUNS * 1_000 })
const FIGURES = ['residents', 'households', 'buildings'] as const

describe.each([
  ['residents in buildings', housedLattice(8, 4)],
  ['residents by area', latticeCity(8, 4)],
] as const)('%s', (_, base) => {
  test('property: the table adds up to both plans, and the areas to all that changes hands', () => {
    let moved = 0
    let redrawn = 0
    fc.assert(
      fc.property(commandSeeds(8), commandSeeds(8), (one, other) => {
        const [first, second] = [metricsAfter(base, one), metricsAfter(base, other, 1_000)]
        for (const level of ['grid', 'community', 'street'] as const) {
          const found = comparePlans(first, second, level)
          if (!found.pieces.isExact) continue
          expectSums(first, second, found)
          if (found.moved.areaSquareMeters > 0) moved++
          if (found.pieces.topology !== first.plan.topology) redrawn++
        }
      }),
      { numRuns: RUNS },
    )
    expect(moved).toBeGreaterThan(RUNS)
    expect(redrawn).toBeGreaterThan(RUNS / 4)
  })

  test('property: sums are exact whenever two plans come from one base', () => {
    fc.assert(
      fc.property(commandSeeds(10), (seeds) => {
        const found = comparePlans(metricsAfter(base, []), metricsAfter(base, seeds), 'community')
        expect(found.pieces.isExact).toBe(true)
      }),
      { numRuns: RUNS },
    )
  })

  test('property: the other way round everything is swapped', () => {
    fc.assert(
      fc.property(commandSeeds(6), (seeds) => {
        const [first, second] = [metricsAfter(base, []), metricsAfter(base, seeds)]
        const [there, back] = [comparePlans(first, second, 'street'), comparePlans(second, first, 'street')]
        expect(back.moved.residents).toBe(there.moved.residents)
        const stays = ({ id }: { readonly id: string }): boolean =>
          first.figures(id).faces > 0 && second.figures(id).faces > 0
        expect(back.fixed.filter(stays).length).toBe(there.broken.filter(stays).length)
        expect(back.broken.filter(stays).length).toBe(there.fixed.filter(stays).length)
        expect(back.newMeters).toBeCloseTo(there.goneMeters, -2)
        expect(back.goneMeters).toBeCloseTo(there.newMeters, -2)
      }),
      { numRuns: RUNS },
    )
  })
})

test('a plan compared with itself says that nothing changes', () => {
  const metrics = metricsAfter(housedLattice(8, 4), [])
  const { areas, moved, newMeters, goneMeters, fixed, broken } = comparePlans(metrics, metrics, 'street')
  expect({ areas, moved: moved.residents, newMeters, goneMeters, fixed, broken }).toEqual({
    areas: [],
    moved: 0,
    newMeters: 0,
    goneMeters: 0,
    fixed: [],
    broken: [],
  })
})

test('two far communities that move are two areas, told with the units that moved whole', () => {
  const base = housedLattice(16, 4)
  const command: Command = {
    type: 'batch',
    commands: [
      { type: 'assign', units: ['community:1,0'], to: 'street:1,0' },
      { type: 'assign', units: ['community:6,1'], to: 'street:2,0' },
    ],
  }
  const [first, second] = [new Metrics(new Plan(base)), after(base, command)]
  const { areas, units, flows } = comparePlans(first, second, 'street')
  expect(
    areas.map(({ units: moved, flows: own }) => [moved, own.map(({ from, to }) => [from, to])]).toSorted(),
  ).toEqual([
    [['community:1,0'], [['street:0,0', 'street:1,0']]],
    [['community:6,1'], [['street:3,0', 'street:2,0']]],
  ])
  const gained = units.find(({ id }) => id === 'street:1,0')!.gained.residents
  expect(gained).toBe(first.residents('community:1,0'))
  expect(flows.filter(({ from, to }) => from !== to)).toHaveLength(2)
})

function after(base: PlanBase, ...commands: readonly Command[]): Metrics {
  const plan = new Plan(base)
  for (const command of commands) {
    const done = execute(plan, command)
    if (!done.ok) throw new Error(done.problem.code)
    plan.apply(done.value)
  }
  return new Metrics(plan)
}

/** @param serial Where serial numbers of new ids begin: ids of two branches are never the same. */
function metricsAfter(base: PlanBase, seeds: readonly CommandSeed[], serial = 0): Metrics {
  const plan = new Plan(base)
  for (const [i, seed] of seeds.entries()) {
    const done = execute(plan, commandFor(plan, seed, serial + i))
    if (done.ok) plan.apply(done.value)
  }
  return new Metrics(plan)
}

function expectSums(first: Metrics, second: Metrics, found: PlanComparison): void {
  const { level, flows, areas, units, moved } = found
  const changing = flows.filter(({ from, to }) => from !== to)
  for (const figure of FIGURES) {
    const sum = (list: readonly GroundFlow[]): number => list.reduce((total, flow) => total + flow[figure], 0)
    for (const { id, before, after: now, gained, lost } of units) {
      expect(before[figure]).toBe(first.figures(id)[figure])
      expect(now[figure]).toBe(second.figures(id)[figure])
      expect(before[figure] + gained[figure] - lost[figure]).toBe(now[figure])
    }
    expect(sum(flows.filter(({ from }) => from === null))).toBe(first.unassigned(level)[figure])
    expect(sum(flows.filter(({ to }) => to === null))).toBe(second.unassigned(level)[figure])
    expect(areas.reduce((total, area) => total + area[figure], 0)).toBe(sum(changing))
    expect(moved[figure]).toBe(sum(changing))
  }
  for (const { id, before, after: now, gained, lost } of units) {
    const [was, is] = [first.figures(id), second.figures(id)]
    // Borders are rounded to the grid of 1 cm where they are laid over each other.
    const slack = 1 + 0.05 * (was.borderMeters + is.borderMeters)
    expect(Math.abs(before.areaSquareMeters - was.areaSquareMeters)).toBeLessThan(slack)
    expect(Math.abs(now.areaSquareMeters - is.areaSquareMeters)).toBeLessThan(slack)
    const grown = gained.areaSquareMeters - lost.areaSquareMeters
    expect(before.areaSquareMeters + grown - now.areaSquareMeters).toBeCloseTo(0, 3)
  }
  const faces = areas.flatMap((area) => area.faces)
  expect(new Set(faces).size).toBe(faces.length)
}

test('a street that falls below both minimums of its level breaks two rules, each told with its bound', () => {
  const lattice = housedLattice(8, 4)
  const { residents, areaSquareMeters } = new Metrics(new Plan(lattice)).figures('street:0,0')
  const squareKilometers = (0.9 * areaSquareMeters) / 1e6
  const base = {
    ...lattice,
    rules: { ...lattice.rules, minimum: { street: { residents: residents - 1, squareKilometers } } },
  }
  const gives: Command = { type: 'assign', units: ['community:1,0', 'community:1,1'], to: 'street:1,0' }
  const { broken, areas } = comparePlans(new Metrics(new Plan(base)), after(base, gives), 'street')
  const told = [
    ['street:0,0', 'residents', residents - 1],
    ['street:0,0', 'squareKilometers', squareKilometers],
  ]
  const ofMinimum = broken.filter(({ rule }) => rule.key === 'minimum.street')
  expect(ofMinimum.map(({ id, rule: { unit, min } }) => [id, unit, min])).toEqual(told)
  expect(areas[0]!.broken).toEqual(expect.arrayContaining(ofMinimum))
})
