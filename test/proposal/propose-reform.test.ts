import { beforeAll, describe, expect, test } from 'vitest'
import { measureServiceReach } from '#core/analysis/measure-service-reach.ts'
import { Metrics } from '#core/analysis/metrics.ts'
import { ServiceCoverage } from '#core/analysis/service-coverage.ts'
import type { PlanBase } from '#core/plan/plan-base.ts'
import { Plan } from '#core/plan/plan.ts'
import { ARTICLE_RESULT } from '#core/proposal/article-result.ts'
import type { Proposal } from '#core/proposal/proposal.ts'
import type { ProposalRequest } from '#core/proposal/proposal-request.ts'
import { proposeReform } from '#core/proposal/propose-reform.ts'
import { reformLine, type ReformLine } from '#core/proposal/reform-line.ts'
import { bundledBase } from '../builders/bundled-base.ts'
import { proposalsOf } from './answer-of.ts'
import { scoreThen } from './accept-exactly.ts'
import { checkCentres } from './check-centres.ts'

const request: Extract<ProposalRequest, { kind: 'reform' }> = {
  kind: 'reform',
  centres: 9,
  largeCommunities: 1,
  atMostAbove: 3,
  goal: 'article',
  seed: 1,
  effort: 0.05,
}

/** The first proposal of a reform, without searching for what else there is. */
function firstOf(base: PlanBase): Proposal {
  const run = proposeReform(new Metrics(new Plan(base)), request, { solve: null, coverage: null })
  for (;;) {
    const step = run.next()
    if (step.done) throw new Error('nothing on the way')
    if (step.value.best !== null) return step.value.best
  }
}

describe('the reform of the bundled city', () => {
  let plan: Plan
  let proposals: readonly Proposal[]
  let lines: readonly ReformLine[]

  beforeAll(() => {
    plan = new Plan(bundledBase())
    const metrics = new Metrics(plan)
    const coverage = new ServiceCoverage(plan, measureServiceReach(plan.base))
    proposals = proposalsOf(proposeReform(metrics, request, { solve: null, coverage }))
    lines = proposals.map((proposal) => {
      const line = reformLine(metrics, coverage, proposal)
      if (!line.ok) throw new Error(line.problem.code)
      return line.value
    })
  }, 60_000)

  test('begins with four streets above 200,000', () => {
    const { before } = lines[0]!
    expect(before).toMatchObject({
      units: 37,
      aboveSplit: 4,
      aboveSecond: 1,
      betweenLimits: 0,
      withinFirst: 32,
    })
    expect(before.largest).toEqual({ name: '昭乌达路街道', residents: 268_331 })
  })

  test("comes to the article's line", () => {
    const [line] = lines
    expect(line!.isArticle).toBe(true)
    expect(line!.newCentres).toBe(ARTICLE_RESULT.centres)
    expect(line!.newLargeCommunities).toBe(ARTICLE_RESULT.largeCommunities)
    expect(line!.after).toMatchObject({
      units: 47,
      aboveSplit: 0,
      aboveSecond: 0,
      betweenLimits: 3,
      withinFirst: 44,
    })
  })

  test('loses nobody, serves more people near their office, and brings posts to where the work is', () => {
    for (const { before, after } of lines) {
      expect(after.residents).toBe(before.residents)
      expect(after.coverage!).toBeGreaterThan(before.coverage!)
      expect(after.match!).toBeGreaterThan(0.95)
      expect(after.match!).toBeGreaterThan(before.match!)
    }
  })

  test(
    'keeps every part in one piece, offices in their area, and is accepted as one step',
    { timeout: 60_000 },
    () => {
      for (const proposal of [proposals[0]!, proposals.at(-1)!]) checkCentres(plan, proposal, 140_000)
      const posts = (of: Plan): number =>
        of.jurisdictions('street').reduce((sum, one) => sum + (one.posts ?? 0), 0)
      const { command } = proposals[0]!
      expect(command).toMatchObject({ type: 'batch', title: { key: 'reform', data: { parts: 10 } } })
      const given =
        command.type === 'batch' ? command.commands.filter(({ type }) => type === 'set-posts') : []
      expect(given).toHaveLength(1)
      const [{ posts: shares }] = given as [Extract<(typeof given)[number], { type: 'set-posts' }>]
      const changed = new Map(shares.map((share) => [share.id, share.posts]))
      const then = plan.jurisdictions('street').map(({ id, posts: now }) => changed.get(id) ?? now!)
      const created = proposals[0]!.parts.filter((part) => part.created).map(({ id }) => changed.get(id)!)
      expect([...then, ...created].reduce((sum, each) => sum + each, 0)).toBe(posts(plan))
    },
  )

  test('can be had better: nobody above 100,000, or fewer residents moved, or more of them near their office', () => {
    const [article] = proposals
    const better = (key: 'aboveLimit' | 'movedResidents' | 'coverage'): boolean =>
      proposals.slice(1).some((proposal) => {
        const [mine, theirs] = [scoreThen(proposal, key), scoreThen(article!, key)]
        return key === 'coverage' ? mine > theirs : mine < theirs
      })
    expect([better('aboveLimit'), better('movedResidents'), better('coverage')]).toEqual([true, true, true])
    const evened = lines.find(({ after }) => after.withinFirst === after.units)!
    expect(evened.after.largest.residents).toBeLessThan(90_000)
  })

  test('moves hardly anybody more than must move', () => {
    const metrics = new Metrics(plan)
    const above = plan.jurisdictions('street').map(({ id }) => metrics.residents(id))
    const excess = above.reduce((sum, residents) => sum + Math.max(0, residents - 100_000), 0)
    const least = excess - ARTICLE_RESULT.betweenLimits * 40_000
    const moved = Math.min(...lines.slice(0, 2).map(({ movedResidents }) => movedResidents))
    expect(moved).toBeGreaterThanOrEqual(least)
    expect(moved / least).toBeLessThan(1.01)
  })
})

test('the reform is the same for rows in any order', { timeout: 60_000 }, () => {
  const light = ['buildings', 'compounds'] as const
  const told = ({ id, score, parts, proof }: Proposal): unknown => ({ id, score, proof, parts })
  expect(told(firstOf(bundledBase(5, light)))).toEqual(told(firstOf(bundledBase(0, light))))
})
