import { unknownCompounds } from '../builders/unknown-compounds.ts'
import { describe, expect, test } from 'vitest'
import { Metrics } from '#core/analysis/metrics.ts'
import { measureWorkload } from '#core/analysis/measure-workload.ts'
import { staffTable } from '#core/analysis/staff-table.ts'
import { execute } from '#core/plan/execute.ts'
import type { Jurisdiction } from '#core/plan/jurisdiction.ts'
import { Plan } from '#core/plan/plan.ts'
import type { PlanBase } from '#core/plan/plan-base.ts'
import { HOHHOT_PROFILE } from '#core/plan/rule-profile.ts'
import { proposePosts } from '#core/proposal/propose-posts.ts'
import { makeOne, must, planned } from '../builders/merge-steps.ts'
import { straddlingCity, straddlingMerge } from '../builders/straddling-yards.ts'
import { housedLattice } from '../builders/housed-lattice.ts'

const plain = housedLattice(8, 8)
const streets = plain.jurisdictions.filter(({ level }) => level === 'street').map(({ id }) => id)

describe('workload', () => {
  test('adds up over the streets to the count of the whole city, by hand', () => {
    const city = withCompounds(plain)
    const parts = [...measureWorkload(new Metrics(new Plan(city)), 'street').values()].flatMap(
      (one) => one.parts,
    )
    const sum = (key: string): number =>
      parts.filter((part) => part.key === key).reduce((total, { count }) => total + count!, 0)
    const { buildings, compounds } = city
    expect(sum('resident')).toBe(city.figures.residents.reduce((total, n) => total + n, 0))
    expect(sum('elderly')).toBe(buildings.elderly.reduce((total, n) => total + Math.max(0, n), 0))
    expect(sum('oldCompound')).toBe(compounds.builtYear.filter((year) => year > 0 && year <= 2_000).length)
    expect(sum('unmanagedCompound')).toBe(compounds.management.filter((one) => one === 1).length)
  })

  test('points are counts × weights of the rules', () => {
    const city = withCompounds(plain)
    for (const { points, parts } of measureWorkload(new Metrics(new Plan(city)), 'street').values()) {
      const { workload } = city.rules
      expect(points).toBeCloseTo(
        parts.reduce((total, { key, count }) => total + (count ?? 0) * workload[key], 0),
        6,
      )
    }
  })

  test('what is not known is null and makes no points; what is known to be none is zero', () => {
    const [unknown] = measureWorkload(new Metrics(new Plan(plain)), 'street').values()
    expect(unknown!.parts.map(({ count }) => count === null)).toEqual([false, true, true, true, false])
    const city = withCompounds(plain)
    const none = {
      ...city,
      compounds: { ...city.compounds, management: city.compounds.management.map(() => 2) },
    }
    const [managed] = measureWorkload(new Metrics(new Plan(none)), 'street').values()
    expect(managed!.parts.find(({ key }) => key === 'unmanagedCompound')).toMatchObject({
      count: 0,
      unknown: 0,
    })
  })

  test('a compound goes with the street that most of its residents come under', () => {
    const city = withCompounds(plain)
    const plan = new Plan(city)
    const metrics = new Metrics(plan)
    const unit = plan
      .jurisdictions('grid')
      .find(({ id }) => plan.ancestor(plan.slotOf(id), 'street') === plan.slotOf(streets[0]!))!
    const before = measureWorkload(metrics, 'street').get(streets[0]!)!
    const result = execute(plan, { type: 'assign', units: [unit.parent!], to: streets[1]! })
    if (!result.ok) throw new Error(result.problem.code)
    plan.apply(result.value)
    metrics.apply(result.value)
    const after = measureWorkload(metrics, 'street').get(streets[0]!)!
    expect(after.points).toBeLessThan(before.points)
    const [old, now] = [before, after].map(
      ({ parts }) => parts.find(({ key }) => key === 'unmanagedCompound')!.count!,
    )
    expect(now).toBeLessThan(old!)
  })

  test('compounds that became one make the work of one: old when all known are, managed as its terms say', () => {
    const city = straddlingCity()
    const countOf = (plan: Plan, key: string): readonly [number, number] => {
      const parts = [...measureWorkload(new Metrics(plan), 'street').values()].flatMap((one) => one.parts)
      const part = parts.find((each) => each.key === key)!
      return [part.count!, part.unknown]
    }
    const yearOf = (compound: number): number => city.compounds.builtYear[compound]!
    const cases = [
      ['over the corner of four grids', false, true, 0, 0],
      ['over the corner of four grids', false, false, 1, 0],
      ['next to it on that border', true, null, 0, 1],
    ] as const
    for (const [name, areOld, isManaged, unmanaged, unknown] of cases) {
      const merge = straddlingMerge(name)
      const count = (isCounted: (compound: number) => boolean): number =>
        merge.compounds.filter(isCounted).length
      const plan = new Plan(city)
      const [[old, oldUnknown], [without, withoutUnknown]] = [
        countOf(plan, 'oldCompound'),
        countOf(plan, 'unmanagedCompound'),
      ]
      planned(plan, { ...merge, isManaged })
      expect(countOf(plan, 'oldCompound')).toEqual([old, oldUnknown])
      makeOne(plan, merge)
      const ofOld = count((one) => yearOf(one) > 0 && yearOf(one) <= 2_000)
      const ofUnknown = count((one) => yearOf(one) === 0)
      expect([ofOld > 0, ofUnknown > 0]).toEqual([true, true])
      expect(countOf(plan, 'oldCompound')).toEqual([old - ofOld + Number(areOld), oldUnknown - ofUnknown])
      const management = city.compounds.management
      expect(countOf(plan, 'unmanagedCompound')).toEqual([
        without - count((one) => management[one] === 1) + unmanaged,
        withoutUnknown - count((one) => management[one] === 0) + unknown,
      ])
      must(plan, { type: 'unmerge', id: merge.id })
      expect(countOf(plan, 'oldCompound')).toEqual([old, oldUnknown])
    }
  })
})

describe('staff', () => {
  test('shares, need and match follow from posts and work', () => {
    const city = withPosts([30, 30, 60, null])
    const table = staffTable(new Metrics(new Plan(city)), 'street')
    expect(table).toMatchObject({ posts: 120, unknownPosts: 1 })
    expect(table.rows.map(({ postShare }) => postShare)).toEqual([0.25, 0.25, 0.5, null])
    expect(table.rows.reduce((sum, { workShare }) => sum + workShare, 0)).toBeCloseTo(1, 9)
    for (const { residents, needed } of table.rows) {
      expect(needed).toBe(Math.ceil((residents * HOHHOT_PROFILE.workersPer10000) / 10_000))
    }
    expect(table.match).toBeGreaterThan(0)
    expect(table.match).toBeLessThan(1)
  })

  test('a proposal keeps the sum and the minimum, raises the match, and is one titled step', () => {
    const plan = new Plan(withPosts([150, 30, 40, null]))
    const metrics = new Metrics(plan)
    const proposal = proposePosts(metrics, 'street')
    if (!proposal.ok) throw new Error(proposal.problem.code)
    const { command, match, changes } = proposal.value
    expect(match[1]).toBeGreaterThan(match[0])
    const result = execute(plan, command)
    if (!result.ok) throw new Error(result.problem.code)
    plan.apply(result.value)
    metrics.apply(result.value)
    const { rows, posts, match: now } = staffTable(metrics, 'street')
    expect(posts).toBe(220)
    expect(now).toBeCloseTo(match[1], 12)
    expect(Math.min(...rows.map((row) => row.posts!))).toBeGreaterThanOrEqual(HOHHOT_PROFILE.minimumPosts)
    expect(command).toMatchObject({ title: { key: 'staff', data: { offices: changes.length } } })
    expect(proposePosts(metrics, 'street')).toMatchObject({ ok: false, problem: { code: 'nothing-changes' } })
  })

  test('a locked office keeps its posts', () => {
    const city = withPosts([150, 30, 40, 30])
    const locked = withRecords(city, (one) => (one.id === streets[0] ? { ...one, locked: true } : one))
    const proposal = proposePosts(new Metrics(new Plan(locked)), 'street')
    if (!proposal.ok) throw new Error(proposal.problem.code)
    expect(proposal.value.changes.map(({ id }) => id)).not.toContain(streets[0])
    expect(proposal.value.changes.length).toBeGreaterThan(0)
  })

  test('without any posts, or with too few for the minimum, it says so', () => {
    expect(proposePosts(new Metrics(new Plan(plain)), 'street')).toMatchObject({
      problem: { code: 'posts-unknown' },
    })
    const few = proposePosts(new Metrics(new Plan(withPosts([1, 1, 1, 1]))), 'street')
    expect(few).toMatchObject({ problem: { code: 'posts-below-minimum', data: { posts: 4, needed: 80 } } })
  })
})

/** Every fifth building begins a compound; some are old, some unmanaged, of some nothing is known. */
function withCompounds(base: PlanBase): PlanBase {
  const count = Math.ceil(base.buildings.residents.length / 5)
  const all = Array.from({ length: count }, (_, i) => i)
  return {
    ...base,
    buildings: {
      ...base.buildings,
      elderly: base.buildings.residents.map((residents, i) => (i % 7 === 0 ? -1 : Math.floor(residents / 5))),
      compound: base.buildings.compound.map((_, i) => Math.floor(i / 5)),
    },
    compounds: {
      ...unknownCompounds(all.map(String)),
      builtYear: Int16Array.from(all, (i) => (i % 3 === 0 ? 0 : 1_980 + i)),
      management: Uint8Array.from(all, (i) => 1 + (i % 2)),
      outlineStart: new Uint32Array(count + 1),
      outlines: new Int32Array(0),
    },
  }
}

function withPosts(posts: readonly (number | null)[]): PlanBase {
  return withRecords(plain, (one) =>
    one.level === 'street' ? { ...one, posts: posts[streets.indexOf(one.id)]! } : one,
  )
}

function withRecords(base: PlanBase, change: (one: Jurisdiction) => Jurisdiction): PlanBase {
  return { ...base, jurisdictions: base.jurisdictions.map(change) }
}
