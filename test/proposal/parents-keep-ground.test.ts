import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Metrics } from '#core/analysis/metrics.ts'
import type { Command } from '#core/plan/command.ts'
import { execute } from '#core/plan/execute.ts'
import { Plan } from '#core/plan/plan.ts'
import { newRecord } from '#core/plan/new-record.ts'
import type { PlanBase } from '#core/plan/plan-base.ts'
import { findBestMove } from '#core/proposal/find-best-move.ts'
import type { ProposalRequest } from '#core/proposal/proposal-request.ts'
import { propose } from '#core/proposal/propose.ts'
import { proposeRebalance } from '#core/proposal/propose-rebalance.ts'
import { blockCity } from '../builders/block-city.ts'
import { seededRandom } from '../builders/seeded-random.ts'
import { answerOf, proposalsOf } from './answer-of.ts'

const picture = ['AABBCCDD', 'AABBCCDD', 'EEFFGGHH', 'EEFFGGHH']
const streets = { A: '一', E: '一', B: '二', F: '二', C: '三', G: '三', D: '四', H: '四' }
const rules = {
  residents: { street: [{ above: 900, band: 'split' }] },
  households: { community: [60, 120] },
  minimum: {},
} as const
const SERVICES = { solve: null, coverage: null }

/** Four streets beside each other from west to east, two in each of two districts. */
function twoDistricts(residents: (column: number, row: number) => number): PlanBase {
  const base = blockCity({ picture, streets, residents, rules })
  const districts = ['西', '东'].map((name, at) =>
    newRecord({
      id: `district ${name}`,
      level: 'district',
      name: `${name}区`,
      code: `15010${at}000000`,
      legalStatus: 'district',
      parent: null,
    }),
  )
  const placed = base.jurisdictions.map((record) =>
    record.level === 'street'
      ? { ...record, parent: districts['一二'.includes(record.name) ? 0 : 1]!.id }
      : record,
  )
  return { ...base, levels: [...base.levels, 'district'], jurisdictions: [...placed, ...districts] }
}

/** Residents of the ground of each district, by face. */
function districtOfFaces(plan: Plan): readonly number[] {
  return [...plan.labels('district')]
}

/** Districts of all ground when a command is done. */
function districtsAfter(base: PlanBase, command: Command): readonly number[] {
  const plan = new Plan(base)
  const done = execute(plan, command)
  if (!done.ok) throw new Error(JSON.stringify(done.problem))
  plan.apply(done.value)
  return districtOfFaces(plan)
}

function requests(plan: Plan): ProposalRequest[] {
  const all = plan.jurisdictions('street').map(({ id }) => id)
  const search = { seed: 1, effort: 0.1 }
  const [district] = plan.jurisdictions('district')
  const rebalance = { kind: 'rebalance', targets: all, divideUnits: true, ...search } as const
  return [
    { ...rebalance, tolerance: 0.3 },
    { ...rebalance, tolerance: null },
    { ...rebalance, tolerance: 0.3, divideUnits: false },
    { kind: 'redivide', target: district!.id, level: 'community', ...search },
    { kind: 'split', target: all[1]!, parts: 2, tolerance: 0.2, divideUnits: true, ...search },
  ]
}

describe('ground stays with the district that has it', () => {
  test('property: whatever is rebalanced, divided anew, split or moved', { timeout: 600_000 }, () => {
    const offered = new Map<string, number>()
    fc.assert(
      fc.property(fc.nat(10_000), (seed) => {
        const random = seededRandom(seed)
        const table = Array.from({ length: 32 }, (_, at) =>
          Math.floor(random() * 100 * (at % 8 < 4 === random() < 0.8 ? 1.5 : 0.6)),
        )
        const base = twoDistricts((column, row) => table[8 * row + column]!)
        const plan = new Plan(base)
        const before = districtOfFaces(plan)
        for (const request of requests(plan)) {
          const answer = answerOf(propose(new Metrics(plan), request, SERVICES))
          for (const { command } of answer.ok ? answer.value : []) {
            expect(districtsAfter(base, command)).toEqual(before)
            offered.set(request.kind, (offered.get(request.kind) ?? 0) + 1)
          }
        }
        const move = findBestMove(new Metrics(plan), 'street')
        if (move === null) return
        expect(districtsAfter(base, move.command)).toEqual(before)
        offered.set('best-move', (offered.get('best-move') ?? 0) + 1)
      }),
      { numRuns: Number(process.env['HEYUAN_RUNS'] ?? 12) },
    )
    expect([...offered.keys()].toSorted()).toEqual(['best-move', 'rebalance', 'redivide', 'split'])
  })

  test('streets of one district share, also where the nearest help is across its border', () => {
    const people = [50, 50, 120, 120, 20, 20, 60, 60]
    const plan = new Plan(twoDistricts((column) => people[column]!))
    const targets = plan.jurisdictions('street').map(({ id }) => id)
    const request = {
      kind: 'rebalance',
      targets,
      tolerance: null,
      divideUnits: true,
      seed: 1,
      effort: 0.2,
    } as const
    const [proposal] = proposalsOf(proposeRebalance(new Metrics(plan), request, SERVICES))
    const after = new Map(proposal!.parts.map(({ name, after: { residents } }) => [name, residents]))
    expect(after.get('一')! + after.get('二')!).toBe(8 * (50 + 120))
    expect(after.get('二')!).toBeLessThanOrEqual(900)
  })

  test('streets that border each other only across it have nothing to exchange', () => {
    const plan = new Plan(twoDistricts((column) => (column < 4 ? 150 : 50)))
    const targets = plan.jurisdictions('street').flatMap(({ id, name }) => ('二三'.includes(name) ? id : []))
    const request = {
      kind: 'rebalance',
      targets,
      tolerance: 0.1,
      divideUnits: true,
      seed: 1,
      effort: 0.1,
    } as const
    const answer = answerOf(proposeRebalance(new Metrics(plan), request, SERVICES))
    expect(answer.ok ? null : answer.problem.code).toBe('rebalance-apart')
  })
})
