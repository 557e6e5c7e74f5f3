import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { Metrics } from '#core/analysis/metrics.ts'
import { execute } from '#core/plan/execute.ts'
import {
  activeScenario,
  appendStep,
  BASE_STEP,
  emptyHistory,
  moveHead,
  redoTarget,
  routeBetween,
  undoTarget,
} from '#core/plan/history.ts'
import type { History } from '#core/plan/history.ts'
import { invertDiff } from '#core/plan/invert-diff.ts'
import { Plan, UNASSIGNED } from '#core/plan/plan.ts'
import { planHash } from '#core/plan/plan-hash.ts'
import { squashDiff } from '#core/plan/squash-diff.ts'
import { stepLabel } from '#core/plan/step-label.ts'
import { doubledCityArea } from '../builders/doubled-city-area.ts'
import { checkTopology } from '../topology/check-topology.ts'
import { commandFor, commandSeeds, LAST_KIND } from '../arbitrary/plan-commands.ts'
import type { CommandSeed } from '../arbitrary/plan-commands.ts'
import { housedLattice } from '../builders/housed-lattice.ts'

const city = housedLattice(8, 4)
const runs = { numRuns: Number(process.env['HEYUAN_RUNS'] ?? 100) }
vi.setConfig({ testTimeout: 600_000 })

describe('plan rules hold after every command of random sequences', () => {
  test('P1 every face has one jurisdiction per level or none, and levels nest', () => {
    fc.assert(
      fc.property(commandSeeds(12), (seeds) => {
        const { plan } = play(seeds)
        const { levels } = city
        for (let face = 0; face < plan.faceOwner.length; face++) {
          for (const [depth, level] of levels.entries()) {
            const slot = plan.labels(level)[face]!
            if (slot === UNASSIGNED) continue
            expect(plan.at(slot)).toMatchObject({ level, retired: false })
            const coarser = levels[depth + 1]
            if (coarser) expect(plan.labels(coarser)[face]).toBe(plan.parentOf(slot))
          }
        }
      }),
      runs,
    )
  })

  test('P3 residents are conserved: assigned and unassigned add up to the city at every level', () => {
    const total = city.figures.residents.reduce((sum, n) => sum + n, 0)
    fc.assert(
      fc.property(commandSeeds(12), (seeds) => {
        const { plan, metrics } = play(seeds)
        for (const level of city.levels) {
          const held = plan.jurisdictions(level).reduce((sum, { id }) => sum + metrics.residents(id), 0)
          expect(held + metrics.unassigned(level).residents).toBe(total)
        }
      }),
      runs,
    )
  })

  test('P5 ids and codes are never reused, and a retired jurisdiction keeps its record', () => {
    fc.assert(
      fc.property(commandSeeds(16), (seeds) => {
        const { plan } = play(seeds)
        for (const record of plan.allJurisdictions()) {
          const again = {
            type: 'create',
            id: record.id,
            level: record.level,
            name: 'x',
            code: '',
            legalStatus: 'grid',
            parent: null,
          } as const
          expect(execute(plan, again)).toMatchObject({ ok: false, problem: { code: 'id-in-use' } })
          if (record.retired) expect(record).toMatchObject({ parent: null })
        }
        const codes = plan.allJurisdictions().flatMap(({ code }) => (code === '' ? [] : [code]))
        expect(new Set(codes).size).toBe(codes.length)
      }),
      runs,
    )
  })

  test('a refusal changes nothing', () => {
    fc.assert(
      fc.property(commandSeeds(8), fc.nat(), (seeds, number) => {
        const { plan } = play(seeds)
        const before = planHash(plan)
        execute(
          plan,
          commandFor(
            plan,
            { kind: number % (LAST_KIND + 1), a: number % 7, b: number % 101, c: number % 53 },
            999,
          ),
        )
        expect(planHash(plan)).toBe(before)
      }),
      runs,
    )
  })
})

describe('border rules', () => {
  test('T1–T5 the subdivision stays sound, and the city keeps its area to the last grid step', () => {
    const area = doubledCityArea(new Plan(city).topology)
    fc.assert(
      fc.property(commandSeeds(10), (seeds) => {
        const { plan } = play(seeds)
        expect(checkTopology(plan.topology)).toEqual([])
        expect(doubledCityArea(plan.topology)).toBe(area)
      }),
      runs,
    )
  })

  test('P3 every building is counted in the face it lies in, and faces with buildings by nothing else', () => {
    fc.assert(
      fc.property(commandSeeds(10), (seeds) => {
        const { plan } = play(seeds)
        const sums = new Map<number, number>()
        for (const [building, face] of plan.buildingFace.entries()) {
          sums.set(face, (sums.get(face) ?? 0) + city.buildings.residents[building]!)
        }
        for (let face = 0; face < plan.topology.faceCount; face++) {
          if (plan.figures.estimated[face] === 0)
            expect(plan.figures.residents[face]).toBe(sums.get(face) ?? 0)
        }
      }),
      runs,
    )
  })
})

describe('diff rules', () => {
  test('D1 applying a diff and its inverse restores the plan, by hash', () => {
    fc.assert(
      fc.property(commandSeeds(10), (seeds) => {
        const { plan } = play(seeds.slice(0, -1))
        const before = planHash(plan)
        const last = seeds.at(-1)
        const result = last && execute(plan, commandFor(plan, last, 500))
        if (!result || !result.ok) return
        plan.apply(result.value)
        plan.apply(invertDiff(result.value))
        expect(planHash(plan)).toBe(before)
      }),
      runs,
    )
  })

  test('D2 the squashed diff does what the diffs do one after the other, and back', () => {
    fc.assert(
      fc.property(commandSeeds(10), (seeds) => {
        const { plan, history } = play(seeds)
        const other = new Plan(city)
        const start = planHash(other)
        if (history.steps.length === 0) return
        const whole = squashDiff(history.steps.map((step) => step.diff))
        other.apply(whole)
        expect(planHash(other)).toBe(planHash(plan))
        other.apply(invertDiff(whole))
        expect(planHash(other)).toBe(start)
      }),
      runs,
    )
  })

  test('D3 undo n times and redo n times restores the plan and passes the same states', () => {
    fc.assert(
      fc.property(commandSeeds(10), (seeds) => {
        const played = play(seeds)
        const { plan } = played
        let history = played.history
        const hashes = [planHash(plan)]
        for (let target = undoTarget(history); target !== null; target = undoTarget(history)) {
          history = go(plan, history, target)
          hashes.push(planHash(plan))
        }
        expect(hashes.at(-1)).toBe(planHash(new Plan(city)))
        for (let target = redoTarget(history); target !== null; target = redoTarget(history)) {
          expect(planHash(plan)).toBe(hashes.pop())
          history = go(plan, history, target)
        }
        expect(hashes).toEqual([planHash(plan)])
      }),
      runs,
    )
  })

  test('D3 any step of any branch can be reached, and a new step after undo keeps the old branch', () => {
    fc.assert(
      fc.property(commandSeeds(6), commandSeeds(6), fc.nat(), (first, second, number) => {
        const played = play(first)
        const { plan } = played
        const marks = new Map<number, string>([[activeScenario(played.history).head, planHash(plan)]])
        const target =
          played.history.steps.length === 0 ? BASE_STEP : number % (played.history.steps.length + 1)
        const branched = play(second, plan, go(plan, played.history, target), 100)
        marks.set(activeScenario(branched.history).head, planHash(plan))
        let { history } = branched
        for (const [step, hash] of marks) {
          history = go(plan, history, step)
          expect(planHash(plan)).toBe(hash)
        }
      }),
      runs,
    )
  })

  test('D4 replaying the log of commands on the base gives the plan', () => {
    fc.assert(
      fc.property(commandSeeds(12), (seeds) => {
        const { plan, history } = play(seeds)
        const replayed = new Plan(city)
        for (const step of history.steps) {
          const result = execute(replayed, step.command)
          if (!result.ok) throw new Error(result.problem.code)
          expect(result.value).toEqual(step.diff)
          replayed.apply(result.value)
        }
        expect(planHash(replayed)).toBe(planHash(plan))
      }),
      runs,
    )
  })
})

describe('analysis rules', () => {
  test('A1 metrics kept by the diff equal metrics from scratch, to the last digit', () => {
    fc.assert(
      fc.property(commandSeeds(12), (seeds) => {
        const { plan, metrics } = play(seeds)
        const fresh = new Metrics(plan)
        for (const level of city.levels) {
          for (const { id } of plan.jurisdictions(level))
            expect(metrics.figures(id)).toEqual(fresh.figures(id))
          expect(metrics.unassigned(level)).toEqual(fresh.unassigned(level))
          expect(metrics.detached(level)).toEqual(fresh.detached(level))
        }
      }),
      runs,
    )
  })
})

function play(
  seeds: readonly CommandSeed[],
  plan = new Plan(city),
  start: History = emptyHistory('main', 'Main'),
  serial = 0,
): { plan: Plan; metrics: Metrics; history: History } {
  const metrics = new Metrics(plan)
  let history = start
  for (const [i, seed] of seeds.entries()) {
    const command = commandFor(plan, seed, serial + i)
    const result = execute(plan, command)
    if (!result.ok) continue
    const label = stepLabel(plan, command, result.value)
    plan.apply(result.value)
    metrics.apply(result.value)
    history = appendStep(history, { command, diff: result.value, label, at: '2026-01-01T00:00:00Z' })
  }
  return { plan, metrics, history }
}

function go(plan: Plan, history: History, target: number): History {
  for (const diff of routeBetween(history, activeScenario(history).head, target)) plan.apply(diff)
  return moveHead(history, target)
}
