import type { VoteCheck, VoteJudgement } from './vote-judgement.ts'
import type { VoteMatter } from './vote-matter.ts'
import type { Fraction, VoteRule } from './vote-rule.ts'
import type { VoteCount, VoteTally } from './vote-tally.ts'

/**
 * Judges the vote of one compound (Civil Code, article 278): enough owners take part, and enough of those agree, each
 * by heads and by exclusive area. Shares are compared as whole numbers, never as rounded ones. Every compound that is to
 * become one is judged by itself. The tally must be sound (`tallyProblem`).
 */
export function judgeVote(tally: VoteTally, rule: VoteRule, matter: VoteMatter): VoteJudgement {
  const { total, participating, agreeing } = tally
  const least = both(total, (count) => atLeast(rule.participation, count))
  const wanted = isSpecial(rule, matter)
    ? (count: number) => atLeast(rule.special, count)
    : (count: number) => moreThan(rule.majority, count)
  const needed = both(participating, wanted)
  const checks = [
    checkOf('participation', 'area', participating, total, least),
    checkOf('participation', 'heads', participating, total, least),
    checkOf('agreement', 'area', agreeing, participating, needed),
    checkOf('agreement', 'heads', agreeing, participating, needed),
  ]
  const taking = both(participating, (count, by) => Math.max(count, least[by]))
  const agreed = both(taking, wanted)
  return {
    checks,
    passes: checks.every(({ isMet }) => isMet),
    missing: {
      participating: both(taking, (count, by) => count - participating[by]),
      agreeing: both(agreed, (count, by) => Math.max(0, count - agreeing[by])),
    },
  }
}

/** True when a matter needs the larger share. */
function isSpecial(rule: VoteRule, matter: VoteMatter): boolean {
  return rule.specialMatters.includes(matter)
}

const COUNTED = { heads: 'heads', area: 'areaSquareCentimeters' } as const

function checkOf(
  kind: VoteCheck['kind'],
  by: VoteCheck['by'],
  have: VoteCount,
  of: VoteCount,
  need: VoteCount,
): VoteCheck {
  const key = COUNTED[by]
  return { kind, by, have: have[key], of: of[key], need: need[key], isMet: have[key] >= need[key] }
}

function both(count: VoteCount, of: (value: number, key: keyof VoteCount) => number): VoteCount {
  return {
    heads: of(count.heads, 'heads'),
    areaSquareCentimeters: of(count.areaSquareCentimeters, 'areaSquareCentimeters'),
  }
}

/** The least whole number that is at least a share of `of`; one of nobody, so that no votes never pass. */
function atLeast([part, whole]: Fraction, of: number): number {
  const product = BigInt(part) * BigInt(of)
  return Math.max(1, Number((product + BigInt(whole) - 1n) / BigInt(whole)))
}

/** The least whole number that is more than a share of `of`. */
function moreThan([part, whole]: Fraction, of: number): number {
  return Number((BigInt(part) * BigInt(of)) / BigInt(whole)) + 1
}
