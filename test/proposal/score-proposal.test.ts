import { describe, expect, test } from 'vitest'
import { measureServiceReach } from '#core/analysis/measure-service-reach.ts'
import { Metrics } from '#core/analysis/metrics.ts'
import { ServiceCoverage } from '#core/analysis/service-coverage.ts'
import type { Command } from '#core/plan/command.ts'
import { execute } from '#core/plan/execute.ts'
import { Plan } from '#core/plan/plan.ts'
import { planHash } from '#core/plan/plan-hash.ts'
import { SCORE_KEYS, type ScoreKey } from '#core/proposal/score-part.ts'
import { scoreProposal, type ScoredChange } from '#core/proposal/score-proposal.ts'
import { arcLengthMeters } from '#core/topology/arc-length.ts'
import { blockCity } from '../builders/block-city.ts'

const picture = ['AABBCC', 'AABBCC']
const streets = { A: '东', B: '东', C: '西' }
const rules = {
  residents: { street: [{ above: 500, band: 'watch' }] },
  serviceRadii: [500, 3_000, 5_000],
} as const

function planOf(): Plan {
  const bare = blockCity({ picture, streets, rules })
  const { points } = bare.topology
  const seat = [points[0]!, points[1]!] as const
  const jurisdictions = bare.jurisdictions.map((each) =>
    each.level === 'street' ? Object.assign({}, each, { seat }) : each,
  )
  return new Plan({ ...bare, jurisdictions })
}

function idOf(plan: Plan, name: string): string {
  return plan.allJurisdictions().find((each) => each.name === name)!.id
}

function scored(plan: Plan, command: Command, coverage: ServiceCoverage | null = null): ScoredChange {
  const hash = planHash(plan)
  const result = scoreProposal(new Metrics(plan), command, 'street', { coverage })
  expect(planHash(plan)).toBe(hash)
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

function values({ score }: ScoredChange): Partial<Record<ScoreKey, readonly [number | null, number]>> {
  return Object.fromEntries(score.map(({ key, now, then }) => [key, [now, then]]))
}

describe('what a change comes to', () => {
  test('every figure that is promised is there, with its present value where there is one', () => {
    const plan = planOf()
    const coverage = new ServiceCoverage(plan, measureServiceReach(plan.base))
    const change = scored(
      plan,
      { type: 'assign', units: [idOf(plan, 'B社区')], to: idOf(plan, '西') },
      coverage,
    )
    expect(change.score.map(({ key }) => key).toSorted()).toEqual([...SCORE_KEYS].toSorted())
    expect(values(change)).toMatchObject({
      largest: [800, 800],
      smallest: [400, 400],
      imbalance: [1 / 3, 1 / 3],
      aboveLimit: [1, 1],
      movedResidents: [null, 400],
      alongLines: [null, 0],
      dividedUnits: [null, 0],
      newUnits: [null, 0],
    })
    expect(change.moves).toEqual([{ unit: idOf(plan, 'B社区'), part: 1 }])
  })

  test('the new border is the one that was none before', () => {
    const plan = planOf()
    const { face } = plan.topology
    const labels = plan.labels('community')
    const [a, b] = ['A社区', 'B社区'].map((name) => plan.slotOf(idOf(plan, name)))
    let meters = 0
    for (let arc = 0; 2 * arc < face.length; arc++) {
      const sides = new Set(
        [face[2 * arc]!, face[2 * arc + 1]!].map((each) => (each < 0 ? -1 : labels[each]!)),
      )
      if (sides.has(a!) && sides.has(b!)) meters += arcLengthMeters(plan.topology, arc)
    }
    const change = scored(plan, { type: 'assign', units: [idOf(plan, 'B社区')], to: idOf(plan, '西') })
    expect(values(change).borderMeters![1]).toBeCloseTo(meters, 0)
  })

  test('coverage is that of the plan before and after, counted from scratch', () => {
    const plan = planOf()
    const reach = measureServiceReach(plan.base)
    const share = (): number => {
      const now = new ServiceCoverage(plan, reach)
      const all = plan.jurisdictions('street').map(({ id }) => now.share(id, 'centre'))
      const [own, residents] = [all.map((each) => each.own[1]!), all.map((each) => each.residents)]
      return own.reduce((sum, each) => sum + each, 0) / residents.reduce((sum, each) => sum + each, 0)
    }
    const coverage = new ServiceCoverage(plan, reach)
    const command: Command = {
      type: 'batch',
      commands: [
        { type: 'assign', units: [idOf(plan, 'B社区')], to: idOf(plan, '西') },
        { type: 'place-seat', id: idOf(plan, '西'), at: null },
      ],
    }
    const { coverage: told } = values(scored(plan, command, coverage))
    const before = share()
    const diff = execute(plan, command)
    if (!diff.ok) throw new Error(diff.problem.code)
    plan.apply(diff.value)
    expect(told).toEqual([before, share()])
    expect(told![0]).toBeGreaterThan(told![1])
    expect(told![1]).toBeGreaterThanOrEqual(0)
  })

  test('one that is merged away counts before and not after', () => {
    const plan = planOf()
    const change = scored(plan, { type: 'merge', ids: [idOf(plan, '西')], into: idOf(plan, '东') })
    expect(change.parts.map(({ name, after }) => [name, after.residents])).toEqual([['东', 1_200]])
    expect(values(change)).toMatchObject({
      smallest: [400, 1_200],
      imbalance: [1 / 3, 0],
      movedResidents: [null, 400],
    })
  })

  test('a command that is refused has no score', () => {
    const plan = planOf()
    const result = scoreProposal(new Metrics(plan), { type: 'assign', units: [], to: null }, 'street')
    expect(result).toEqual({ ok: false, problem: { code: 'nothing-chosen', data: {} } })
  })
})
