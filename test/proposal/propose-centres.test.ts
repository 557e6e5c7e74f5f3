import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Metrics } from '#core/analysis/metrics.ts'
import type { Jurisdiction } from '#core/plan/jurisdiction.ts'
import { Plan } from '#core/plan/plan.ts'
import { planHash } from '#core/plan/plan-hash.ts'
import type { Proposal } from '#core/proposal/proposal.ts'
import { proposeCentres } from '#core/proposal/propose-centres.ts'
import { blockCity, type BlockCity } from '../builders/block-city.ts'
import { latticeCity } from '../builders/lattice-city.ts'
import { seededRandom } from '../builders/seeded-random.ts'
import { servedLattice } from '../builders/served-lattice.ts'
import { answerOf, proposalsOf } from './answer-of.ts'
import { scoreThen } from './accept-exactly.ts'
import { checkCentres } from './check-centres.ts'

/** Two streets of twelve and four communities, four grids each. */
const picture = ['AABBCCDDMM', 'AABBCCDDMM', 'EEFFGGHHNN', 'EEFFGGHHNN', 'IIJJKKLLOO', 'IIJJKKLLOO']
const streets = Object.fromEntries(
  [...'ABCDEFGHIJKLMNO'].map((letter) => [letter, letter < 'M' ? '东风街道' : '西风街道']),
)
const LIMIT = 2_000

/** More by the environment: `HEYUAN_RUNS=1000 npx vitest run test/proposal`. */
const RUNS = Number(process.env['HEYUAN_RUNS'] ?? 5)

/** The middle of a cell of a lattice. */
const cellAt = (column: number, row: number): readonly [x: number, y: number] => [
  1_116_050_000 + column * 100_000,
  408_050_000 + row * 100_000,
]

const withSeats = (record: Jurisdiction): Jurisdiction => {
  if (record.level !== 'street') return record
  return { ...record, seat: record.name === '东风街道' ? cellAt(2, 2) : cellAt(9, 0) }
}

function city(options: Partial<BlockCity> = {}): BlockCity {
  const rules = { residents: { street: [{ above: LIMIT, band: 'split' as const }] } }
  return { picture, streets, record: withSeats, rules, ...options }
}

function randomResidents(seed: number, most: number): NonNullable<BlockCity['residents']> {
  const random = seededRandom(seed)
  const table = Array.from({ length: 60 }, () => Math.floor(random() * most))
  return (column, row) => table[row * 10 + column]!
}

interface Asked {
  readonly count?: number
  readonly largeCommunity?: boolean
  readonly donors?: readonly string[] | null
  readonly seed?: number
}

function search(plan: Plan, { count = 3, largeCommunity = false, donors = null, seed = 1 }: Asked = {}) {
  const request = { kind: 'centres', count, largeCommunity, donors, seed, effort: 0.1 } as const
  return proposeCentres(new Metrics(plan), request, { solve: null, coverage: null })
}

function streetNamed(plan: Plan, name: string): string {
  return plan.jurisdictions('street').find((street) => street.name === name)!.id
}

/** A proposal as people read it: without the ids that a file's rows gave. */
function told({ id, parts, score, proof, movedResidents }: Proposal): unknown {
  return { id, parts: parts.map((part) => ({ ...part, id: '' })), score, proof, movedResidents }
}

describe('new service centres', () => {
  test(
    'contain their site, take from one district, and leave donors whole with their office, all within the limit',
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(fc.nat(1_000), fc.boolean(), (seed, largeCommunity) => {
          const plan = new Plan(blockCity(city({ residents: randomResidents(seed, 240) })))
          const hash = planHash(plan)
          const count = 3
          const answer = answerOf(search(plan, { count, largeCommunity, seed }))
          expect(planHash(plan)).toBe(hash)
          if (!answer.ok) {
            expect(['centres-no-area', 'centres-no-need']).toContain(answer.problem.code)
            return
          }
          for (const proposal of answer.value) {
            const created = proposal.parts.filter((part) => part.created)
            expect(created).toHaveLength(count)
            expect(created.filter(({ legalStatus }) => legalStatus === 'large-community')).toHaveLength(
              Number(largeCommunity),
            )
            expect(new Set(created.map(({ name }) => name)).size).toBe(count)
            for (const { code } of created) expect(code).toMatch(/^1501014\d\d000$/)
            checkCentres(plan, proposal, LIMIT)
          }
        }),
        { numRuns: RUNS },
      )
    },
  )

  test('stay inside their districts, at the facilities there', () => {
    const base = servedLattice(latticeCity(16, 8, 5), 60, 5)
    const limit = 15_000
    const rules = { ...base.rules, residents: { street: [{ above: limit, band: 'split' as const }] } }
    const plan = new Plan({ ...base, rules })
    const metrics = new Metrics(plan)
    const above = plan.jurisdictions('street').filter(({ id }) => metrics.residents(id) > limit)
    expect(new Set(above.map(({ parent }) => parent)).size).toBe(2)
    const proposals = proposalsOf(search(plan, { count: above.length + 1 }))
    const places = new Set<string>()
    for (let at = 0; at < base.facilities.kind.length; at++) {
      places.add(base.facilities.points.subarray(2 * at, 2 * at + 2).join())
    }
    for (const proposal of proposals) {
      checkCentres(plan, proposal, limit)
      const created = proposal.parts.filter((part) => part.created)
      expect(created.some(({ seat }) => places.has(seat!.join()))).toBe(true)
    }
  })

  test('serve more residents than where there are none, and each kind of alternative is best in its figure', () => {
    const { rules } = city()
    const plan = new Plan(
      blockCity(
        city({ residents: randomResidents(7, 240), rules: { ...rules, serviceRadii: [300, 1_200, 2_000] } }),
      ),
    )
    const proposals = proposalsOf(search(plan))
    expect(proposals).toHaveLength(3)
    for (const { score } of proposals) {
      const coverage = score.find(({ key }) => key === 'coverage')!
      expect(coverage.then).toBeGreaterThan(coverage.now!)
    }
    const [moved, coverage, largest] = (['movedResidents', 'coverage', 'largest'] as const).map((key) =>
      proposals.map((proposal) => scoreThen(proposal, key)),
    )
    expect(moved![0]).toBe(Math.min(...moved!))
    expect(coverage![1]).toBe(Math.max(...coverage!))
    expect(largest![2]).toBe(Math.min(...largest!))
  })

  test('are the same for the same seed, and for rows in any order', () => {
    const residents = randomResidents(11, 240)
    const drawn = proposalsOf(search(new Plan(blockCity(city({ residents })))))
    const again = proposalsOf(search(new Plan(blockCity(city({ residents })))))
    const shuffled = proposalsOf(search(new Plan(blockCity(city({ residents, shuffle: 3 })))))
    expect(JSON.stringify(again)).toBe(JSON.stringify(drawn))
    expect(shuffled.map(told)).toEqual(drawn.map(told))
  })

  test('come out of one named street, also where nobody is above the limit', () => {
    const plan = new Plan(blockCity(city({ residents: () => 20 })))
    const donor = streetNamed(plan, '东风街道')
    const proposals = proposalsOf(search(plan, { count: 1, donors: [donor] }))
    for (const proposal of proposals) {
      checkCentres(plan, proposal, LIMIT)
      expect(proposal.parts.map(({ id, created }) => created || id === donor)).toEqual([true, true])
      const created = proposal.parts.find((part) => part.created)
      expect(created!.after.residents).toBeGreaterThan(0)
    }
  })

  test('divide a unit that is itself above the limit', () => {
    const one = Object.fromEntries([...'ABCDEFGHIJKLMNO'].map((letter) => [letter, '东风街道']))
    const plan = new Plan(
      blockCity(city({ streets: one, residents: (column, row) => (column < 2 && row > 3 ? 700 : 60) })),
    )
    for (const proposal of proposalsOf(search(plan, { count: 4 }))) {
      checkCentres(plan, proposal, LIMIT)
      expect(scoreThen(proposal, 'dividedUnits')).toBeGreaterThan(0)
    }
  })
})

describe('new service centres are refused', () => {
  const crowded = (options: Partial<BlockCity> = {}): Plan =>
    new Plan(blockCity(city({ residents: randomResidents(3, 240), ...options })))
  const refusal = (plan: Plan, asked: Asked = {}): unknown => {
    const answer = answerOf(search(plan, asked))
    return answer.ok ? null : answer.problem
  }

  test('when nobody is above the limit', () => {
    const plan = new Plan(blockCity(city({ residents: () => 20 })))
    expect(refusal(plan)).toEqual({ code: 'centres-no-need', data: { limit: LIMIT } })
  })

  test('when too few are asked for, with how many it takes', () => {
    const plan = crowded()
    const east = new Metrics(plan).residents(streetNamed(plan, '东风街道'))
    const needed = Math.ceil((east - LIMIT) / LIMIT)
    expect(refusal(plan, { count: needed - 1 })).toEqual({
      code: 'centres-too-few',
      data: { count: needed - 1, needed },
    })
  })

  test('when the street that needs them is locked, by its name', () => {
    const record = (one: Jurisdiction): Jurisdiction => ({
      ...withSeats(one),
      locked: one.name === '东风街道',
    })
    expect(refusal(crowded({ record }))).toEqual({
      code: 'jurisdiction-locked',
      data: { name: '东风街道' },
    })
  })

  test('when all units but the one with the office are locked, by the name of who has no place', () => {
    const record = (one: Jurisdiction): Jurisdiction => ({
      ...withSeats(one),
      locked: one.level === 'community',
    })
    expect(refusal(crowded({ record }))).toEqual({
      code: 'centres-no-site',
      data: { name: '东风街道', open: 3, places: 0 },
    })
  })

  test('when no donor is named, one is unknown, or one is of another level', () => {
    const plan = crowded()
    const grid = plan.jurisdictions('grid')[0]!
    const street = streetNamed(plan, '东风街道')
    expect(refusal(plan, { donors: [] })).toEqual({ code: 'nothing-chosen', data: {} })
    expect(refusal(plan, { donors: ['nobody'] })).toEqual({
      code: 'jurisdiction-unknown',
      data: { id: 'nobody' },
    })
    expect(refusal(plan, { donors: [street, grid.id] })).toEqual({
      code: 'centres-donor-level',
      data: { name: grid.name },
    })
  })

  test('when the rules know no limit', () => {
    const plan = crowded({ rules: { residents: {} } })
    expect(refusal(plan)).toEqual({ code: 'centres-no-limit', data: { level: 'street' } })
  })
})
