import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HOHHOT_PROFILE } from '#core/plan/rule-profile.ts'
import { judgeVote } from '#core/voting/judge-vote.ts'
import { VOTE_MATTERS, type VoteMatter } from '#core/voting/vote-matter.ts'
import type { Fraction, VoteRule } from '#core/voting/vote-rule.ts'
import type { VoteTally } from '#core/voting/vote-tally.ts'
import { tally } from './a-vote.ts'

const RULE = HOHHOT_PROFILE.voting
const SPECIAL: VoteMatter = 7
const ORDINARY: VoteMatter = 4

function passes(given: VoteTally, matter: VoteMatter): boolean {
  return judgeVote(given, RULE, matter).passes
}

/** Checks that are not met, e.g. `participation heads`. */
function unmet(given: VoteTally, matter: VoteMatter): string[] {
  const { checks } = judgeVote(given, RULE, matter)
  return checks.filter(({ isMet }) => !isMet).map(({ kind, by }) => `${kind} ${by}`)
}

describe('thresholds of article 278, at their edges', () => {
  it('exactly two thirds take part: enough', () => {
    expect(passes(tally([30, 20, 20], [3_000, 2_000, 2_000]), SPECIAL)).toBe(true)
  })

  it('one owner less than two thirds: not enough, by heads only', () => {
    const given = tally([30, 19, 19], [3_000, 2_000, 2_000])
    expect(unmet(given, SPECIAL)).toEqual(['participation heads'])
    expect(judgeVote(given, RULE, SPECIAL).missing).toEqual({
      participating: { heads: 1, areaSquareCentimeters: 0 },
      agreeing: { heads: 0, areaSquareCentimeters: 0 },
    })
  })

  it('one cm² less than two thirds: not enough, by area only', () => {
    const given = tally([30, 20, 20], [3_000_000_000, 1_999_999_999, 1_999_999_999])
    expect(unmet(given, SPECIAL)).toEqual(['participation area'])
    expect(judgeVote(given, RULE, SPECIAL).missing.participating).toEqual({
      heads: 0,
      areaSquareCentimeters: 1,
    })
  })

  it('two thirds of a number that three does not divide is rounded up: 7 of 10', () => {
    expect(unmet(tally([10, 6, 6], [3, 3, 3]), ORDINARY)).toEqual(['participation heads'])
    expect(passes(tally([10, 7, 7], [3, 3, 3]), ORDINARY)).toBe(true)
  })

  it('exactly three quarters agree: enough for a special matter', () => {
    expect(passes(tally([20, 20, 15], [4_000, 4_000, 3_000]), SPECIAL)).toBe(true)
  })

  it('one owner, or one cm², less than three quarters: not enough', () => {
    expect(unmet(tally([20, 20, 14], [4_000, 4_000, 3_000]), SPECIAL)).toEqual(['agreement heads'])
    expect(unmet(tally([20, 20, 15], [4_000, 4_000, 2_999]), SPECIAL)).toEqual(['agreement area'])
  })

  it('exactly half agree: not enough for an ordinary matter; one more is', () => {
    expect(unmet(tally([20, 20, 10], [4_000, 4_000, 2_001]), ORDINARY)).toEqual(['agreement heads'])
    expect(unmet(tally([20, 20, 11], [4_000, 4_000, 2_000]), ORDINARY)).toEqual(['agreement area'])
    expect(passes(tally([20, 20, 11], [4_000, 4_000, 2_001]), ORDINARY)).toBe(true)
  })

  it('nobody takes part: nothing passes, and one agreeing owner would be needed', () => {
    const given = tally([30, 0, 0], [3_000, 0, 0])
    for (const matter of VOTE_MATTERS) {
      expect(unmet(given, matter)).toHaveLength(4)
      expect(judgeVote(given, RULE, matter).checks.slice(2)).toMatchObject([{ need: 1 }, { need: 1 }])
    }
    expect(judgeVote(given, RULE, SPECIAL).missing).toEqual({
      participating: { heads: 20, areaSquareCentimeters: 2_000 },
      agreeing: { heads: 15, areaSquareCentimeters: 1_500 },
    })
  })

  it('matters 6, 7 and 8 need three quarters, the others more than half', () => {
    const given = tally([20, 20, 11], [20, 20, 11])
    expect(VOTE_MATTERS.filter((matter) => passes(given, matter))).toEqual([1, 2, 3, 4, 5, 9])
  })

  it('a few large owners cannot decide alone, nor many small ones', () => {
    expect(unmet(tally([30, 30, 5], [3_000, 3_000, 2_900]), SPECIAL)).toEqual(['agreement heads'])
    expect(unmet(tally([30, 30, 29], [3_000, 3_000, 500]), SPECIAL)).toEqual(['agreement area'])
  })

  it('areas that floating point cannot tell from the threshold are told', () => {
    const most = Number.MAX_SAFE_INTEGER
    const least = Number((BigInt(most) * 2n + 2n) / 3n)
    expect(unmet(tally([3, 3, 3], [most, least, least]), SPECIAL)).toEqual([])
    expect(unmet(tally([3, 3, 3], [most, least - 1, least - 1]), SPECIAL)).toEqual(['participation area'])
  })

  it('thresholds are those of the rules', () => {
    const rule: VoteRule = {
      participation: [1, 1],
      majority: [2, 3],
      special: [9, 10],
      specialMatters: [4],
    }
    const given = tally([10, 10, 8], [10, 10, 8])
    expect(judgeVote(given, rule, ORDINARY).passes).toBe(false)
    expect(judgeVote(given, rule, SPECIAL).passes).toBe(true)
    expect(judgeVote(tally([10, 9, 9], [10, 10, 10]), rule, SPECIAL).passes).toBe(false)
  })
})

describe('against shares as rational numbers', () => {
  const fraction = fc
    .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }))
    .map(([a, b]): Fraction => (a < b ? [a, b] : [b, a]))
  const rules = fc.record({
    participation: fraction,
    majority: fraction,
    special: fraction,
    specialMatters: fc.constant<readonly number[]>([6, 7, 8]),
  })
  const three = (most: number): fc.Arbitrary<readonly [number, number, number]> =>
    fc
      .array(fc.integer({ min: 0, max: most }), { minLength: 3, maxLength: 3 })
      .map((all) => all.toSorted((a, b) => b - a) as [number, number, number])
      .map(([a, b, c]) => [Math.max(1, a), b, c] as const)
  const tallies = fc
    .tuple(fc.oneof(three(30), three(100_000)), fc.oneof(three(40), three(Number.MAX_SAFE_INTEGER)))
    .map(([heads, area]) => tally(heads, area))

  /** a / b compared with the fraction, by cross products. */
  function compare(a: number, b: number, [part, whole]: Fraction): bigint {
    return BigInt(a) * BigInt(whole) - BigInt(b) * BigInt(part)
  }

  function oracle(
    { total, participating, agreeing }: VoteTally,
    rule: VoteRule,
    isSpecial: boolean,
  ): boolean {
    return (['heads', 'areaSquareCentimeters'] as const).every((by) => {
      if (participating[by] === 0 || compare(participating[by], total[by], rule.participation) < 0n)
        return false
      return isSpecial
        ? compare(agreeing[by], participating[by], rule.special) >= 0n
        : compare(agreeing[by], participating[by], rule.majority) > 0n
    })
  }

  const runs = { numRuns: Number(process.env['HEYUAN_RUNS'] ?? 500) }

  it('passes exactly where all four shares do', () => {
    fc.assert(
      fc.property(tallies, rules, fc.constantFrom(...VOTE_MATTERS), (given, rule, matter) => {
        const isSpecial = rule.specialMatters.includes(matter)
        expect(judgeVote(given, rule, matter).passes).toBe(oracle(given, rule, isSpecial))
      }),
      runs,
    )
  })

  it('what is missing is enough, and one less of it is not', () => {
    fc.assert(
      fc.property(tallies, fc.constantFrom(...VOTE_MATTERS), (given, matter) => {
        const { missing, passes: isPassed } = judgeVote(given, RULE, matter)
        const after = (
          less: { kind: 'participating' | 'agreeing'; by: 'heads' | 'areaSquareCentimeters' } | null,
        ) => {
          const more = (kind: 'participating' | 'agreeing', by: 'heads' | 'areaSquareCentimeters'): number =>
            given[kind][by] + missing[kind][by] - (less?.kind === kind && less.by === by ? 1 : 0)
          const of = (kind: 'participating' | 'agreeing') => ({
            heads: more(kind, 'heads'),
            areaSquareCentimeters: more(kind, 'areaSquareCentimeters'),
          })
          return { ...given, participating: of('participating'), agreeing: of('agreeing') }
        }
        const isSpecial = RULE.specialMatters.includes(matter)
        expect(oracle(after(null), RULE, isSpecial)).toBe(true)
        let isNothing = true
        for (const kind of ['participating', 'agreeing'] as const) {
          for (const by of ['heads', 'areaSquareCentimeters'] as const) {
            if (missing[kind][by] === 0) continue
            isNothing = false
            expect(oracle(after({ kind, by }), RULE, isSpecial)).toBe(false)
          }
        }
        expect(isNothing).toBe(isPassed)
      }),
      runs,
    )
  })
})
