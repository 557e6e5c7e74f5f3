import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Metrics } from '#core/analysis/metrics.ts'
import { execute } from '#core/plan/execute.ts'
import { invertDiff } from '#core/plan/invert-diff.ts'
import type { Jurisdiction } from '#core/plan/jurisdiction.ts'
import { Plan } from '#core/plan/plan.ts'
import { planHash } from '#core/plan/plan-hash.ts'
import { findBestMove } from '#core/proposal/find-best-move.ts'
import { blockCity, type BlockCity } from '../builders/block-city.ts'
import { seededRandom } from '../builders/seeded-random.ts'

const picture = ['ABCDE', 'FGHIJ', 'KLMNO']
const streets = Object.fromEntries(
  [...'ABCDEFGHIJKLMNO'].map((letter, at) => [letter, at % 5 < 2 ? '西' : at < 10 ? '东北' : '东南']),
)

function planOf(seed: number, limit: number, options: Partial<BlockCity> = {}): Plan {
  const random = seededRandom(seed)
  const table = Array.from({ length: 15 }, () => Math.floor(random() * 100))
  const residents = (column: number, row: number): number => table[5 * row + column]!
  const rules = { residents: { street: [{ above: limit, band: 'watch' }] } } as const
  return new Plan(blockCity({ picture, streets, residents, rules, ...options }))
}

/** Every transfer of up to three units that border each other, done and measured; relief and evenness of the best. */
function bestOfAll(plan: Plan, limit: number): readonly [relief: number, evenness: number] | null {
  const metrics = new Metrics(plan)
  const all = plan.jurisdictions('street')
  const units = plan.jurisdictions('community')
  const over = all.filter(({ id }) => metrics.residents(id) > limit)
  for (const givers of [over, all]) {
    let best: readonly [number, number] | null = null
    for (const from of givers) {
      const own = units.filter(({ parent, locked }) => parent === from.id && !locked)
      for (const group of subsets(own)) {
        for (const to of all) {
          if (to.id === from.id) continue
          const [has, gets] = [metrics.residents(from.id), metrics.residents(to.id)]
          const residents = group.reduce((sum, { id }) => sum + metrics.residents(id), 0)
          if (residents === 0) continue
          const above = (people: number): number => Math.max(0, people - limit)
          const relieved = above(has) + above(gets) - above(has - residents) - above(gets + residents)
          const evenness = 2 * (has - gets - residents)
          if (relieved < 0 || (relieved === 0 && evenness <= 0)) continue
          const figures = [(relieved * relieved) / residents, evenness] as const
          if (best !== null && (figures[0] < best[0] || (figures[0] === best[0] && figures[1] <= best[1])))
            continue
          if (keepsTogether(plan, group, from, to)) best = figures
        }
      }
    }
    if (best !== null) return best
  }
  return null
}

function keepsTogether(
  plan: Plan,
  group: readonly Jurisdiction[],
  from: Jurisdiction,
  to: Jurisdiction,
): boolean {
  const diff = execute(plan, { type: 'assign', units: group.map(({ id }) => id), to: to.id })
  if (!diff.ok) return false
  plan.apply(diff.value)
  const after = new Metrics(plan)
  const parts = [from, to].map(({ id }) => after.figures(id).parts)
  plan.apply(invertDiff(diff.value))
  const slots = new Set(group.map(({ id }) => plan.slotOf(id)))
  const { regions } = { regions: new Metrics(plan).regions('community') }
  const reached = new Set([...slots].slice(0, 1))
  for (const slot of reached)
    for (const other of regions.neighbours(slot).keys()) if (slots.has(other)) reached.add(other)
  return parts.every((count) => count === 1) && reached.size === slots.size
}

function subsets(units: readonly Jurisdiction[]): Jurisdiction[][] {
  const found: Jurisdiction[][] = []
  for (const [a, one] of units.entries()) {
    found.push([one])
    for (const [b, other] of units.entries()) {
      if (b <= a) continue
      found.push([one, other])
      for (const third of units.slice(b + 1)) found.push([one, other, third])
    }
  }
  return found
}

test(
  'the best move is the best of all transfers of up to three communities, and what it says happens',
  { timeout: 600_000 },
  () => {
    let [relieving, evening] = [0, 0]
    fc.assert(
      fc.property(fc.nat(10_000), fc.constantFrom(150, 250, 2_000), fc.boolean(), (seed, limit, withLock) => {
        const record: BlockCity['record'] = (each) =>
          withLock && each.name === 'H社区' ? { ...each, locked: true } : each
        const plan = planOf(seed, limit, { record })
        const hash = planHash(plan)
        const move = findBestMove(new Metrics(plan), 'street')
        expect(planHash(plan)).toBe(hash)
        const best = bestOfAll(plan, limit)
        expect(move === null).toBe(best === null)
        if (move === null || best === null) return
        const { relieved, residents, before, after } = move
        expect([(relieved * relieved) / residents, 2 * (before[0] - before[1] - residents)]).toEqual(best)
        if (relieved > 0) relieving++
        else evening++
        const diff = execute(plan, move.command)
        if (!diff.ok) throw new Error(diff.problem.code)
        plan.apply(diff.value)
        const now = new Metrics(plan)
        expect([now.residents(move.from), now.residents(move.to)]).toEqual(after)
        expect(move.command).toMatchObject({ title: { key: 'best-move', data: { residents } } })
      }),
      { numRuns: Number(process.env['HEYUAN_RUNS'] ?? 12) },
    )
    expect(Math.min(relieving, evening)).toBeGreaterThan(0)
  },
)

test('the same for rows in any order', () => {
  const told = (shuffle: number): unknown => {
    const plan = planOf(4, 200, { shuffle })
    const { units, from, to, ...rest } = findBestMove(new Metrics(plan), 'street')!
    return [[...units, from, to].map((id) => plan.get(id)!.name), rest.residents, rest.relieved]
  }
  for (const shuffle of [1, 2]) expect(told(shuffle)).toEqual(told(0))
})

test('nothing moves where nothing helps, over a border between parents, or at the finest level', () => {
  expect(findBestMove(new Metrics(planOf(1, 2_000, { residents: () => 0 })), 'street')).toBeNull()
  expect(findBestMove(new Metrics(planOf(1, 100)), 'grid')).toBeNull()
  expect(findBestMove(new Metrics(planOf(1, 100)), 'community')).toBeNull()
})
