import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { Metrics } from '#core/analysis/metrics.ts'
import { execute } from '#core/plan/execute.ts'
import { invertDiff } from '#core/plan/invert-diff.ts'
import { MERGE_STAGES } from '#core/plan/merge-stage.ts'
import { Plan } from '#core/plan/plan.ts'
import { planHash } from '#core/plan/plan-hash.ts'
import { faceAt } from '#core/editing/face-at.ts'
import { isSoundTopology } from '#core/topology/is-sound-topology.ts'
import { doubledCityArea } from '../builders/doubled-city-area.ts'
import { entryAt, makeOne, must, planned } from '../builders/merge-steps.ts'
import { STRADDLING, straddlingCity, straddlingMerge, type Straddling } from '../builders/straddling-yards.ts'
import { checkTopology } from '../topology/check-topology.ts'

const city = straddlingCity()
const empty = planHash(new Plan(city))
const runs = { numRuns: Number(process.env['HEYUAN_RUNS'] ?? 25) }
vi.setConfig({ testTimeout: 600_000 })

describe('merges and borders', () => {
  for (const name of STRADDLING) {
    test(`${name}: no grid border runs through it, nothing is lost, and unmerging restores all`, () => {
      const plan = new Plan(city)
      const merge = straddlingMerge(name)
      planned(plan, merge)
      const before = planHash(plan)
      const ownersBefore = ownersIn(plan, name)
      const diff = makeOne(plan, merge)
      expect(ownersIn(plan, name).size).toBe(1)
      expect(diff.topology !== null).toBe(ownersBefore.size > 1)
      expectKept(plan)
      plan.apply(invertDiff(diff))
      expect(planHash(plan)).toBe(before)
      plan.apply(diff)
      must(plan, { type: 'unmerge', id: merge.id })
      expect(planHash(plan)).toBe(empty)
    })
  }

  test('in any order merges come and go without a trace, and the city stays whole', () => {
    const order = fc.shuffledSubarray(STRADDLING, { minLength: 1 })
    const cases = order.chain((names) =>
      fc.tuple(fc.constant(names), fc.shuffledSubarray(names, { minLength: names.length })),
    )
    fc.assert(
      fc.property(cases, ([names, back]) => {
        const plan = new Plan(city)
        const metrics = new Metrics(plan)
        planned(plan, ...names.map(straddlingMerge))
        for (const name of names) metrics.apply(makeOne(plan, straddlingMerge(name)))
        expectKept(plan)
        for (const name of names) expect(ownersIn(plan, name).size).toBe(1)
        for (const [i, name] of back.entries()) {
          metrics.apply(must(plan, { type: 'unmerge', id: straddlingMerge(name).id }))
          expectKept(plan)
          for (const still of back.slice(i + 1)) expect(ownersIn(plan, still).size).toBe(1)
        }
        expect(planHash(plan)).toBe(empty)
        const fresh = new Metrics(plan)
        for (const { id } of plan.jurisdictions('grid')) {
          const { areaSquareMeters, borderMeters, residents } = fresh.figures(id)
          const figures = metrics.figures(id)
          expect(figures).toMatchObject({ residents })
          expect(figures.areaSquareMeters).toBeCloseTo(areaSquareMeters, 1)
          expect(figures.borderMeters).toBeCloseTo(borderMeters, 1)
        }
      }),
      runs,
    )
  })

  test('undo by inverse diffs passes the same states back', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(STRADDLING, { minLength: 2 }), fc.nat(), (names, number) => {
        const plan = new Plan(city)
        planned(plan, ...names.map(straddlingMerge))
        const states: string[] = []
        const diffs = names.map((name) => {
          states.push(planHash(plan))
          return makeOne(plan, straddlingMerge(name))
        })
        states.push(planHash(plan))
        diffs.push(must(plan, { type: 'unmerge', id: straddlingMerge(names[number % names.length]!).id }))
        for (const diff of diffs.toReversed()) {
          plan.apply(invertDiff(diff))
          expect(planHash(plan)).toBe(states.pop())
        }
      }),
      { numRuns: Math.ceil(runs.numRuns / 2) },
    )
  })

  test('a grid that has nothing left is retired, and comes back', () => {
    const plan = new Plan(straddlingCity({ households: { grid: [250, 10_000] } }))
    const merge = straddlingMerge('over a whole grid')
    planned(plan, merge)
    expect(plan.get('g9')).toMatchObject({ retired: false })
    makeOne(plan, merge)
    expect(plan.get('g9')).toMatchObject({ retired: true, parent: null })
    must(plan, { type: 'unmerge', id: merge.id })
    expect(plan.get('g9')).toMatchObject({ retired: false, parent: 'cA' })
  })

  test('the ground goes where fewest households are beyond the limits, then where fewest residents move', () => {
    const name = 'across a grid border in the east'
    const merge = straddlingMerge(name)
    const [west, east] = merge.compounds.map((compound) => city.compounds.households[compound]!)
    const before = new Metrics(new Plan(city))
    const room = before.figures('g6').households + east!
    expect(before.figures('g7').households + west!).toBeGreaterThan(room)
    const least = before.figures('g7').households - east!
    expect(before.figures('g6').households - west!).toBeLessThan(least)
    expect(west!).toBeLessThan(east!)
    const cases = [
      [[0, 10_000], 'g7'],
      [[0, room], 'g6'],
      [[least, 10_000], 'g6'],
    ] as const
    for (const [grid, target] of cases) {
      const plan = new Plan(straddlingCity({ households: { grid } }))
      planned(plan, merge)
      makeOne(plan, merge)
      expect([...ownersIn(plan, name)].map((slot) => plan.idOf(slot))).toEqual([target])
    }
  })

  test('the border of a community moves only when that is allowed', () => {
    const plan = new Plan(city)
    const merge = straddlingMerge('across communities')
    planned(plan, merge)
    const before = planHash(plan)
    const entry = entryAt('unified', 30, { reason: '试点' })
    const command = { type: 'advance-merge', id: merge.id, entry } as const
    const refused = execute(plan, { ...command, acrossCommunities: false })
    expect(refused).toMatchObject({ ok: false, problem: { code: 'merge-across-communities' } })
    expect(planHash(plan)).toBe(before)
    must(plan, { ...command, acrossCommunities: true })
    const [owner] = ownersIn(plan, 'across communities')
    const community = plan.parentOf(owner!)
    for (const compound of merge.compounds) {
      for (const building of plan.buildingsOf(compound)) {
        expect(plan.labels('community')[plan.buildingFace[building]!]).toBe(community)
      }
    }
  })

  test('a locked grid gives and takes nothing', () => {
    for (const id of ['g0', 'g1', 'cA']) {
      const plan = new Plan(city)
      const merge = straddlingMerge('across a grid border')
      planned(plan, merge)
      must(plan, { type: 'lock', id, locked: true })
      const before = planHash(plan)
      const entry = entryAt('unified', 30, { reason: '试点' })
      const refused = execute(plan, { type: 'advance-merge', id: merge.id, entry, acrossCommunities: true })
      expect(refused).toMatchObject({ ok: false, problem: { code: 'jurisdiction-locked' } })
      expect(planHash(plan)).toBe(before)
    }
  })

  test('a locked grid is not given back its ground either', () => {
    for (const id of ['g0', 'g1', 'cA']) {
      const plan = new Plan(city)
      const names = ['across a grid border', 'sharing its edge'] as const
      planned(plan, ...names.map(straddlingMerge))
      for (const name of names) makeOne(plan, straddlingMerge(name))
      must(plan, { type: 'lock', id, locked: true })
      const before = planHash(plan)
      for (const name of names) {
        const refused = execute(plan, { type: 'unmerge', id: straddlingMerge(name).id })
        expect(refused).toMatchObject({ ok: false, problem: { code: 'jurisdiction-locked' } })
      }
      expect(planHash(plan)).toBe(before)
    }
  })

  test('taking back a merge leaves grids as they are where borders were moved since', () => {
    const plan = new Plan(city)
    const merge = straddlingMerge('across a grid border')
    planned(plan, merge)
    makeOne(plan, merge)
    must(plan, { type: 'merge', ids: ['g0'], into: 'g1' })
    const grids = plan.jurisdictions('grid').map(({ id }) => id)
    must(plan, { type: 'unmerge', id: merge.id })
    expect(plan.jurisdictions('grid').map(({ id }) => id)).toEqual(grids)
    expect(plan.merges.size).toBe(0)
    expectKept(plan)
  })

  test('reset takes merges away, and undo brings them back', () => {
    const plan = new Plan(city)
    const merges = STRADDLING.map(straddlingMerge)
    planned(plan, ...merges)
    for (const merge of merges.slice(0, 5)) makeOne(plan, merge)
    const before = planHash(plan)
    const diff = must(plan, { type: 'reset' })
    expect(planHash(plan)).toBe(empty)
    expect(plan.mergeOf(0)).toBe(undefined)
    plan.apply(invertDiff(diff))
    expect(planHash(plan)).toBe(before)
    expect(plan.mergeOf(0)?.id).toBe(merges[0]!.id)
  })

  test('one step that plans and finishes merges is one that can be undone', () => {
    const plan = new Plan(city)
    const merge = straddlingMerge('over the corner of four grids')
    const entry = entryAt(MERGE_STAGES.at(-1)!, 30, { reason: '补登' })
    const diff = must(plan, {
      type: 'batch',
      commands: [
        { type: 'plan-merges', merges: [merge], date: '2024-01-01' },
        { type: 'advance-merge', id: merge.id, entry, acrossCommunities: true },
      ],
    })
    expect(ownersIn(plan, 'over the corner of four grids').size).toBe(1)
    plan.apply(invertDiff(diff))
    expect(planHash(plan)).toBe(empty)
  })
})

/** Sound topology without a gap; everybody is still there, in the face of their building; no compound was lost. */
function expectKept(plan: Plan): void {
  expect(isSoundTopology(plan.topology)).toBe(true)
  expect(checkTopology(plan.topology)).toEqual([])
  expect(doubledCityArea(plan.topology)).toBe(doubledCityArea(new Plan(city).topology))
  for (const figure of ['residents', 'households', 'buildings'] as const) {
    const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((total, n) => total + n, 0)
    expect(sum(plan.figures[figure].subarray(0, plan.topology.faceCount))).toBe(sum(city.figures[figure]))
  }
  for (const [building, face] of plan.buildingFace.entries()) {
    const [x, y] = city.buildings.points.subarray(2 * building, 2 * building + 2)
    expect(faceAt(plan, x!, y!)).toBe(face)
  }
}

/** Owners of places all over the ground of a merge, but a hair inside its outline. */
function ownersIn(plan: Plan, name: Straddling): Set<number> {
  const [shell] = straddlingMerge(name).outline
  const [west, south, east, north] = [shell![0]!, shell![1]!, shell![4]!, shell![5]!]
  const owners = new Set<number>()
  for (let i = 0; i < 14; i++) {
    for (let j = 0; j < 14; j++) {
      const x = Math.round(west + 20 + ((east - west - 40) * (i + 0.37)) / 14)
      const y = Math.round(south + 20 + ((north - south - 40) * (j + 0.41)) / 14)
      owners.add(plan.faceOwner[faceAt(plan, x, y)]!)
    }
  }
  return owners
}
