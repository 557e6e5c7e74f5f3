import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Metrics } from '#core/analysis/metrics.ts'
import type { Level } from '#core/plan/level.ts'
import { Plan } from '#core/plan/plan.ts'
import type { Proposal } from '#core/proposal/proposal.ts'
import { proposeRedivide } from '#core/proposal/propose-redivide.ts'
import { blockCity, type BlockCity } from '../builders/block-city.ts'
import { seededRandom } from '../builders/seeded-random.ts'
import { acceptExactly } from './accept-exactly.ts'
import { answerOf, proposalsOf } from './answer-of.ts'

/** Two communities of 24 and 8 grids: the first has three times the households of the second. */
const picture = ['AAAAAABB', 'AAAAAABB', 'AAAAAABB', 'AAAAAABB']
const streets = { A: '东风街道', B: '东风街道' }
const SERVICES = { solve: null, coverage: null }
const rules = { residents: {}, households: { community: [300, 500] } } as const

function planOf(options: Partial<BlockCity> = {}): Plan {
  return new Plan(blockCity({ picture, streets, rules, ...options }))
}

function request(
  plan: Plan,
  name = '东风街道',
  level: Level = 'community',
): Parameters<typeof proposeRedivide>[1] {
  const target = plan.allJurisdictions().find((each) => each.name === name)!.id
  return { kind: 'redivide', target, level, seed: 1, effort: 0.2 }
}

function run(plan: Plan, name?: string, level?: Level): Proposal {
  return proposalsOf(proposeRedivide(new Metrics(plan), request(plan, name, level), SERVICES))[0]!
}

function refusal(plan: Plan, name?: string, level?: Level): string {
  const answer = answerOf(proposeRedivide(new Metrics(plan), request(plan, name, level), SERVICES))
  return answer.ok ? 'accepted' : answer.problem.code
}

describe('communities follow the norm of households', () => {
  test(
    'each connected and within it, nobody lost, and the table of codes says where everybody goes',
    { timeout: 600_000 },
    () => {
      fc.assert(
        fc.property(fc.nat(1_000), (seed) => {
          const random = seededRandom(seed)
          const table = Array.from({ length: 32 }, () => 50 + Math.floor(random() * 100))
          const plan = planOf({ residents: (column, row) => table[8 * row + column]! })
          const proposal = run(plan)
          expect(proposal.notes).toBeUndefined()
          const before = new Map(plan.jurisdictions('grid').map(({ id, parent }) => [id, plan.get(parent!)!]))
          acceptExactly(plan, proposal, (after) => {
            const moved = new Map<string, number>()
            for (const { id, parent } of after.plan.jurisdictions('grid')) {
              const key = `${before.get(id)!.code} → ${after.plan.get(parent!)!.code}`
              moved.set(key, (moved.get(key) ?? 0) + after.residents(id))
            }
            expect(
              new Map(proposal.codes!.map((row) => [`${row.oldCode} → ${row.newCode}`, row.residents])),
            ).toEqual(moved)
            for (const { id } of after.plan.jurisdictions('community')) {
              const { households, parts } = after.figures(id)
              expect(parts).toBe(1)
              expect(households).toBeGreaterThanOrEqual(300)
              expect(households).toBeLessThanOrEqual(500)
            }
          })
        }),
        { numRuns: Number(process.env['HEYUAN_RUNS'] ?? 10) },
      )
    },
  )

  test('with new codes in rows from north to south, each from west to east, after the highest one ever given', () => {
    const plan = planOf({
      picture: ['AAAA', 'AAAA', 'AAAA', 'AAAA'],
      streets: { A: '东风街道' },
      residents: () => 250,
      record: (each) => (each.name === 'A社区' ? { ...each, code: '150101001006' } : each),
    })
    const proposal = run(plan)
    expect(proposal.parts.map(({ code }) => code)).toEqual(
      ['006', '007', '008', '009'].map((each) => `150101001${each}`),
    )
    acceptExactly(plan, proposal, ({ plan: now }) => {
      const place = (code: string): number[] => {
        const unit = now.jurisdictions('community').find((each) => each.code === code)!
        const cells = now
          .jurisdictions('grid')
          .filter(({ parent }) => parent === unit.id)
          .map(({ name }) => name.split('.').map(Number))
        const mean = (axis: number): number =>
          cells.reduce((sum, cell) => sum + cell[axis]!, 0) / cells.length
        return [mean(0), mean(1)]
      }
      const fresh = ['007', '008', '009'].map((each) => place(`150101001${each}`))
      for (const [at, [x, y]] of fresh.slice(1).entries()) {
        const [westX, northY] = fresh[at]!
        expect(y! < northY! || x! > westX!).toBe(true)
      }
    })
  })

  test('units that nothing goes on as are retired, and their codes stay theirs', () => {
    const plan = planOf({
      picture: ['ABCD'],
      streets: { A: '东', B: '东', C: '东', D: '东' },
      residents: () => 500,
    })
    const proposal = run(plan, '东')
    acceptExactly(plan, proposal, ({ plan: now }) => {
      expect(now.jurisdictions('community')).toHaveLength(2)
      expect(now.allJurisdictions().filter(({ retired }) => retired)).toHaveLength(2)
    })
    expect(proposal.parts.every(({ created }) => !created)).toBe(true)
  })

  test('what is above the norm already is a unit of its own and named; the rest is divided', () => {
    const plan = planOf({
      picture: ['AAAAA'],
      streets: { A: '东' },
      residents: (column) => (column === 4 ? 2_000 : 500),
    })
    const proposal = run(plan, '东')
    expect(proposal.notes).toEqual([
      { code: 'redivide-face-too-large', data: { name: '4.0', households: 800, limit: 500 } },
    ])
    acceptExactly(plan, proposal, (after) => {
      const households = after.plan.jurisdictions('community').map(({ id }) => after.figures(id).households)
      expect(households.toSorted((a, b) => a - b)).toEqual([400, 400, 800])
    })
  })

  test('the same for rows in any order', () => {
    const residents = (column: number, row: number): number => 60 + 9 * column + 13 * row
    const told = (plan: Plan): unknown => {
      const { id, parts, score, codes } = run(plan)
      const rows = codes!.map(({ oldCode, newCode, name, residents: people }) => [
        oldCode,
        newCode,
        name,
        people,
      ])
      return [id, parts.map(({ name, code, after }) => [name, code, after]), score, rows]
    }
    const first = told(planOf({ residents }))
    for (const shuffle of [1, 2]) expect(told(planOf({ residents, shuffle }))).toEqual(first)
  })
})

test('locked units are passed over and named', () => {
  const record: BlockCity['record'] = (each) => (each.name === 'B社区' ? { ...each, locked: true } : each)
  const plan = planOf({ record })
  const locked = plan.jurisdictions('community').find(({ name }) => name === 'B社区')!
  const proposal = run(plan)
  expect(proposal.notes).toEqual([{ code: 'jurisdiction-locked', data: { name: 'B社区' } }])
  acceptExactly(plan, proposal, (after) => expect(after.figures(locked.id).residents).toBe(800))
})

test('what makes no sense, or needs nothing, is refused with its reason', () => {
  const plan = planOf()
  expect(refusal(plan, 'A社区', 'street')).toBe('redivide-level')
  expect(refusal(plan, '东风街道', 'grid')).toBe('redivide-no-norm')
  expect(refusal(planOf({ residents: () => 10 }))).toBe('redivide-too-few')
  expect(refusal(planOf({ picture: ['AABB'], residents: () => 500 }))).toBe('redivide-not-needed')
})
