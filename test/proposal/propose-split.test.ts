import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Metrics } from '#core/analysis/metrics.ts'
import { Plan } from '#core/plan/plan.ts'
import { planHash } from '#core/plan/plan-hash.ts'
import { HOHHOT_PROFILE } from '#core/plan/rule-profile.ts'
import { buildAtomGraph } from '#core/proposal/build-atom-graph.ts'
import type { Proposal } from '#core/proposal/proposal.ts'
import { proposeSplit } from '#core/proposal/propose-split.ts'
import { blockCity, type BlockCity } from '../builders/block-city.ts'
import { seededRandom } from '../builders/seeded-random.ts'
import { acceptExactly, scoreThen } from './accept-exactly.ts'
import { answerOf, proposalsOf } from './answer-of.ts'

const LETTERS = 'ABCDEFGHIJKL'

/** Twelve communities of four grids each in one street. */
const picture = ['AABBCCDD', 'AABBCCDD', 'EEFFGGHH', 'EEFFGGHH', 'IIJJKKLL', 'IIJJKKLL']
const oneStreet = Object.fromEntries([...LETTERS].map((letter) => [letter, '东风街道']))

function city(options: Partial<BlockCity> = {}): BlockCity {
  return { picture, streets: oneStreet, ...options }
}

function randomResidents(seed: number, most: number): NonNullable<BlockCity['residents']> {
  const random = seededRandom(seed)
  const table = Array.from({ length: 64 }, () => Math.floor(random() * most))
  return (column, row) => table[row * 8 + column]!
}

interface Asked {
  readonly parts?: number | null
  readonly tolerance?: number
  readonly divideUnits?: boolean
  readonly seed?: number
}

function split(plan: Plan, asked: Asked = {}): Parameters<typeof proposeSplit>[1] {
  const target = plan.jurisdictions('street').find(({ name }) => name === '东风街道')!.id
  const { parts = 3, tolerance = 0.05, divideUnits = false, seed = 1 } = asked
  return { kind: 'split', target, parts, tolerance, divideUnits, seed, effort: 0.15 }
}

function run(plan: Plan, asked: Asked = {}): readonly Proposal[] {
  return proposalsOf(proposeSplit(new Metrics(plan), split(plan, asked), { solve: null, coverage: null }))
}

/** A proposal as people read it, without ids. */
function told(plan: Plan, { id, parts, score, notes }: Proposal): unknown {
  return { id, parts: parts.map((part) => ({ ...part, id: '' })), score, notes, name: plan.base.name }
}

describe('a street is divided', () => {
  test(
    'into connected parts within the tolerance, and what was said is what happens',
    { timeout: 600_000 },
    () => {
      fc.assert(
        fc.property(
          fc.nat(1_000),
          fc.integer({ min: 2, max: 4 }),
          fc.boolean(),
          (seed, parts, divideUnits) => {
            const plan = new Plan(blockCity(city({ residents: randomResidents(seed, 500) })))
            const hash = planHash(plan)
            const proposals = run(plan, { parts, tolerance: 0.2, divideUnits })
            expect(planHash(plan)).toBe(hash)
            const total = new Metrics(plan).residents(split(plan).target)
            for (const proposal of proposals) {
              expect(proposal.parts).toHaveLength(parts)
              acceptExactly(plan, proposal, (after) => {
                for (const { id } of proposal.parts) expect(after.figures(id).parts).toBe(1)
              })
              if (proposal.notes !== undefined) continue
              const mean = total / parts
              for (const { after } of proposal.parts)
                expect(Math.abs(after.residents - mean)).toBeLessThan(0.2 * mean + 1)
            }
            if (!divideUnits)
              expect(proposals.every((each) => scoreThen(each, 'dividedUnits') === 0)).toBe(true)
          },
        ),
        { numRuns: Number(process.env['HEYUAN_RUNS'] ?? 6) },
      )
    },
  )

  test('at the least border that any division of its communities has', () => {
    for (const seed of [1, 2, 3]) {
      const plan = new Plan(blockCity(city({ residents: randomResidents(seed, 400) })))
      const metrics = new Metrics(plan)
      const atoms = buildAtomGraph(metrics, { scope: [split(plan).target], atoms: 'community', group: null })
      const total = metrics.residents(split(plan).target)
      const [best] = run(plan, { parts: 2, tolerance: 0.1 })
      const { start, neighbour, cost } = atoms.graph
      let least = Infinity
      for (let set = 1; set < 1 << 11; set++) {
        const isIn = (atom: number): boolean => (set & (1 << atom)) !== 0
        const weight = [...atoms.residents].reduce((sum, each, atom) => sum + (isIn(atom) ? each : 0), 0)
        if (Math.abs(weight - total / 2) > 0.1 * (total / 2)) continue
        let border = 0
        for (let atom = 0; atom < 12; atom++) {
          for (let i = start[atom]!; i < start[atom + 1]!; i++) {
            if (neighbour[i]! > atom && isIn(atom) !== isIn(neighbour[i]!)) border += cost[i]!
          }
        }
        if (border < least && isConnected(atoms.graph, isIn) && isConnected(atoms.graph, (a) => !isIn(a)))
          least = border
      }
      expect(least).toBeLessThan(Infinity)
      expect(scoreThen(best!, 'borderMeters')).toBeCloseTo(least, 0)
    }
  })

  test('into really different proposals', () => {
    const plan = new Plan(blockCity(city()))
    const proposals = run(plan, { parts: 2, tolerance: 0.2 })
    expect(proposals.length).toBeGreaterThan(1)
    expect(new Set(proposals.map(({ id }) => id)).size).toBe(proposals.length)
  })

  test('the same for the same seed, and for rows in any order', { timeout: 600_000 }, () => {
    const residents = randomResidents(5, 300)
    const plan = new Plan(blockCity(city({ residents })))
    const first = run(plan, { divideUnits: true, tolerance: 0.1 })
    expect(JSON.stringify(run(plan, { divideUnits: true, tolerance: 0.1 }))).toBe(JSON.stringify(first))
    for (const shuffle of [1, 2]) {
      const other = new Plan(blockCity(city({ residents, shuffle })))
      const again = run(other, { divideUnits: true, tolerance: 0.1 })
      expect(again.map((each) => told(other, each))).toEqual(first.map((each) => told(plan, each)))
    }
  })
})

describe('who goes on as what', () => {
  test('the part with most residents keeps name and code; the others take the next', () => {
    const plan = new Plan(blockCity(city({ residents: (column) => (column < 4 ? 100 : 130) })))
    const [best] = run(plan, { parts: 2, tolerance: 0.2 })
    const [kept, fresh] = best!.parts
    expect([kept!.name, kept!.code, kept!.created]).toEqual(['东风街道', '150101001000', false])
    expect([fresh!.name, fresh!.code, fresh!.created]).toEqual(['东风第二街道', '150101002000', true])
    expect(kept!.after.residents).toBeGreaterThanOrEqual(fresh!.after.residents)
    expect(best!.command).toMatchObject({ title: { key: 'split', data: { name: '东风街道', parts: 2 } } })
  })

  test('the office stays in the part that keeps the name', () => {
    const seatIn = (shuffle: number, column: number, row: number): Proposal => {
      const base = blockCity(city({ shuffle }))
      const cell = new Plan(base).jurisdictions('grid').find(({ name }) => name === `${column}.${row}`)!
      const face = base.faceOwner.indexOf(base.jurisdictions.findIndex(({ id }) => id === cell.id))
      const { faceRings, faceRingStart, next, arcStart, points } = base.topology
      let [x, y, n] = [0, 0, 0]
      const first = faceRings[faceRingStart[face]!]!
      for (let at = first, begun = false; at !== first || !begun; at = next[at]!, begun = true) {
        x += points[2 * arcStart[at >> 1]!]!
        y += points[2 * arcStart[at >> 1]! + 1]!
        n++
      }
      const seat = [Math.round(x / n), Math.round(y / n)] as const
      const jurisdictions = base.jurisdictions.map((record) =>
        record.level === 'street' ? Object.assign({}, record, { seat }) : record,
      )
      const plan = new Plan({ ...base, jurisdictions })
      const [best] = run(plan, { parts: 2, tolerance: 0.2 })
      acceptExactly(plan, best!, (after) => {
        expect(after.plan.ancestor(after.plan.slotOf(cell.id), 'street')).toBe(
          after.plan.slotOf(best!.parts[0]!.id),
        )
      })
      return best!
    }
    expect(seatIn(0, 0, 0).parts[0]!.created).toBe(false)
    expect(seatIn(0, 7, 5).parts[0]!.created).toBe(false)
  })

  test('of a divided community the larger piece keeps the name, and the rest is a new one with the people', () => {
    const streets = { A: '东风街道', B: '东风街道' }
    const plan = new Plan(blockCity({ picture: ['AAAAAAB', 'AAAAAAB'], streets }))
    const [whole] = run(plan, { parts: 2, tolerance: 0.1 })
    expect(whole!.notes).toEqual([expect.objectContaining({ code: 'split-atom-too-heavy' })])
    const [best] = run(plan, { parts: 2, tolerance: 0.15, divideUnits: true })
    expect(best!.notes).toBeUndefined()
    expect(scoreThen(best!, 'dividedUnits')).toBe(1)
    acceptExactly(plan, best!, ({ plan: now }) => {
      const names = now.jurisdictions('community').map(({ name, code }) => `${name} ${code}`)
      expect(names.toSorted()).toEqual(['A社区 150101001001', 'A第二社区 150101002001', 'B社区 150101001002'])
    })
  })
})

describe('what stays as it is', () => {
  test('compounds are never cut, and locked communities stay', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(fc.nat(1_000), (seed) => {
        const random = seededRandom(seed)
        const at = (most: number): number => Math.floor(random() * most)
        const compounds = Array.from({ length: 5 }, () => {
          const [column, row] = [at(7), at(6)]
          return [
            [column, row],
            [column + 1, row],
          ] as const
        })
        const locked = `${LETTERS[at(12)]!}社区`
        const record: BlockCity['record'] = (each) =>
          each.name === locked ? { ...each, locked: true } : each
        const plan = new Plan(blockCity(city({ compounds, record, residents: randomResidents(seed, 300) })))
        for (const proposal of run(plan, { tolerance: 0.3, divideUnits: seed % 2 === 0 })) {
          acceptExactly(plan, proposal, ({ plan: now }) => {
            const labels = now.labels('street')
            const { compound, face } = now.base.buildings
            for (let one = 0; one < compounds.length; one++) {
              const streets = [...face]
                .filter((_, building) => compound[building] === one)
                .map((f) => labels[f])
              expect(new Set(streets).size).toBe(1)
            }
            const unit = now.jurisdictions('community').find(({ name }) => name === locked)!
            expect(unit.parent).toBe(proposal.parts[0]!.id)
          })
        }
      }),
      { numRuns: Number(process.env['HEYUAN_RUNS'] ?? 6) },
    )
  })

  test('locked communities that are too many are named', () => {
    const record: BlockCity['record'] = (each) =>
      ['A社区', 'B社区', 'C社区', 'D社区', 'E社区', 'F社区', 'G社区'].includes(each.name)
        ? { ...each, locked: true }
        : each
    const [best] = run(new Plan(blockCity(city({ record }))), { parts: 2, tolerance: 0.05 })
    expect(best!.proof).toEqual({ kind: 'infeasible' })
    expect(best!.notes).toEqual([
      { code: 'split-locked', data: { name: expect.any(String), residents: 2_800, limit: 2_520 } },
    ])
  })
})

describe('how many parts', () => {
  const residents = (): number => 6_000
  test('as few as the first limit needs', () => {
    const plan = new Plan(blockCity(city({ residents })))
    const [best] = run(plan, { parts: null })
    expect(best!.parts).toHaveLength(3)
    expect(scoreThen(best!, 'aboveLimit')).toBe(0)
    expect(best!.score.find(({ key }) => key === 'aboveLimit')!.now).toBe(1)
  })

  test('one more where whole communities do not fit', () => {
    const streets = { A: '东风街道', B: '东风街道', C: '东风街道' }
    const plan = new Plan(blockCity({ picture: ['ABC'], streets, residents: () => 60_000 }))
    const [best] = run(plan, { parts: null, tolerance: 0.1 })
    expect(best!.parts.map(({ after }) => after.residents)).toEqual([60_000, 60_000, 60_000])
    expect(best!.notes).toBeUndefined()
  })

  test('what makes no sense is refused, each with its reason', () => {
    const refusal = (options: Partial<BlockCity>, asked: Asked): string => {
      const plan = new Plan(blockCity(city(options)))
      const answer = answerOf(
        proposeSplit(new Metrics(plan), split(plan, asked), { solve: null, coverage: null }),
      )
      return answer.ok ? 'accepted' : answer.problem.code
    }
    const { minimum } = HOHHOT_PROFILE
    const record: BlockCity['record'] = (each) => (each.level === 'street' ? { ...each, locked: true } : each)
    expect(refusal({}, { parts: null })).toBe('split-not-needed')
    expect(refusal({}, { parts: 1 })).toBe('split-parts')
    expect(refusal({}, { parts: 2.5 })).toBe('split-parts')
    expect(refusal({}, { tolerance: -1 })).toBe('split-tolerance')
    expect(refusal({}, { parts: 13 })).toBe('split-too-few-units')
    expect(refusal({ rules: { residents: {} } }, { parts: null })).toBe('split-parts-unknown')
    expect(
      refusal(
        { rules: { minimum: { ...minimum, street: { residents: 2_000, squareKilometers: 0 } } } },
        { parts: 3 },
      ),
    ).toBe('split-below-minimum')
    expect(refusal({ record }, {})).toBe('jurisdiction-locked')
  })
})

function isConnected(
  { start, neighbour }: { readonly start: Uint32Array; readonly neighbour: Int32Array },
  isIn: (atom: number) => boolean,
): boolean {
  const members = Array.from({ length: start.length - 1 }, (_, atom) => atom).filter(isIn)
  const seen = new Set(members.slice(0, 1))
  for (const atom of seen) {
    for (let i = start[atom]!; i < start[atom + 1]!; i++) if (isIn(neighbour[i]!)) seen.add(neighbour[i]!)
  }
  return members.length > 0 && seen.size === members.length
}
