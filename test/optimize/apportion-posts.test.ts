import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apportionPosts } from '#core/optimize/apportion-posts.ts'
import { matchIndex } from '#core/optimize/match-index.ts'

const offices = fc.array(
  fc.record({ weight: fc.integer({ min: 0, max: 400_000 }), least: fc.integer({ min: 0, max: 9 }) }),
  { minLength: 1, maxLength: 12 },
)

function shared(weights: readonly number[], posts: number, minimum: readonly number[] | number): number[] {
  const least = typeof minimum === 'number' ? minimum : Int32Array.from(minimum)
  const answer = apportionPosts(Float64Array.from(weights), posts, least)
  if (!answer.ok) throw new Error(answer.problem.code)
  return [...answer.value]
}

test('the largest remainders get the posts that rounding down leaves', () => {
  expect(shared([47_000, 16_000, 15_900, 12_000, 6_000, 3_100], 10, 0)).toEqual([5, 2, 1, 1, 1, 0])
})

test('of equal remainders the lower index wins', () => {
  expect(shared([1, 1, 1, 1], 6, 0)).toEqual([2, 2, 1, 1])
})

test('an office below its minimum is lifted to it, and the others share the rest', () => {
  expect(shared([90, 60, 30, 1], 20, 3)).toEqual([8, 6, 3, 3])
})

test('without any work offices count alike', () => {
  expect(shared([0, 0, 0], 7, 0)).toEqual([3, 2, 2])
})

test('minima above the posts are refused with both figures', () => {
  expect(apportionPosts(Float64Array.of(5, 5), 3, 2)).toEqual({
    ok: false,
    problem: { code: 'posts-below-minimum', data: { posts: 3, needed: 4 } },
  })
})

test('property: the sum is kept, the minima are held, and who is above the minimum has its quota, rounded', () => {
  fc.assert(
    fc.property(offices, fc.integer({ min: 0, max: 300 }), (list, extra) => {
      const weights = list.map(({ weight }) => weight)
      fc.pre(weights.some((weight) => weight > 0))
      const least = list.map((office) => office.least)
      const posts = least.reduce((sum, one) => sum + one, 0) + extra
      const share = shared(weights, posts, least)
      expect(share.reduce((sum, one) => sum + one, 0)).toBe(posts)
      expect(share.every((one, at) => one >= least[at]!)).toBe(true)
      const level = levelOf(weights, least, posts)
      for (const [at, one] of share.entries()) {
        if (level * weights[at]! < least[at]! - 1e-6) expect(one).toBe(least[at])
        else if (weights[at]! > 0) expect(Math.abs(one - level * weights[at]!)).toBeLessThan(1 + 1e-6)
      }
    }),
  )
})

test('property: without minima every office has its quota, rounded down or up', () => {
  fc.assert(
    fc.property(offices, fc.integer({ min: 0, max: 300 }), (list, posts) => {
      const weights = list.map(({ weight }) => BigInt(weight))
      const work = weights.reduce((sum, one) => sum + one, 0n)
      fc.pre(work > 0n)
      for (const [at, share] of shared(weights.map(Number), posts, 0).entries()) {
        const whole = Number((weights[at]! * BigInt(posts)) / work)
        const exact = (weights[at]! * BigInt(posts)) % work === 0n
        expect(exact ? [whole] : [whole, whole + 1]).toContain(share)
      }
    }),
  )
})

test('property: no other way to place the posts stands nearer to the work, where there are no minima', () => {
  const few = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 4 })
  fc.assert(
    fc.property(few, fc.integer({ min: 1, max: 8 }), (weights, posts) => {
      const ours = matchIndex(shared(weights, posts, 0), weights)
      const best = Math.max(...placings(weights.length, posts).map((placing) => matchIndex(placing, weights)))
      expect(ours).toBeCloseTo(best, 12)
    }),
  )
})

test('the match index is 1 in proportion, 0 apart, and the share that stays between', () => {
  expect(matchIndex([2, 4, 6], [10, 20, 30])).toBeCloseTo(1, 12)
  expect(matchIndex([1, 0], [0, 1])).toBe(0)
  expect(matchIndex([5, 5], [8, 2])).toBeCloseTo(0.7, 12)
  expect([matchIndex([0, 0], [0, 0]), matchIndex([0, 0], [1, 0])]).toEqual([1, 0])
})

/** Posts per work at which max(minimum, posts per work × work) adds up to the posts: found by halving, not by rounds. */
function levelOf(weights: readonly number[], least: readonly number[], posts: number): number {
  let [low, high] = [0, posts + 1]
  for (let step = 0; step < 200; step++) {
    const level = (low + high) / 2
    const sum = weights.reduce((total, weight, at) => total + Math.max(least[at]!, level * weight), 0)
    if (sum > posts) high = level
    else low = level
  }
  return low
}

function placings(count: number, posts: number): number[][] {
  if (count === 1) return [[posts]]
  return Array.from({ length: posts + 1 }, (_, first) =>
    placings(count - 1, posts - first).map((rest) => [first].concat(rest)),
  ).flat()
}
