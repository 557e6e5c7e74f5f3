import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Metrics } from '#core/analysis/metrics.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import { Plan } from '#core/plan/plan.ts'
import { buildAtomGraph } from '#core/proposal/build-atom-graph.ts'
import type { Proposal } from '#core/proposal/proposal.ts'
import { proposeRebalance } from '#core/proposal/propose-rebalance.ts'
import { blockCity, type BlockCity } from '../builders/block-city.ts'
import { seededRandom } from '../builders/seeded-random.ts'
import { acceptExactly, scoreThen } from './accept-exactly.ts'
import { answerOf, proposalsOf } from './answer-of.ts'

/** Two streets of communities of two grids each, and a third one that lies apart. */
const picture = ['ABCDEF.X', 'ABCDEF.X']
const streets = { A: '东', B: '东', C: '东', D: '东', E: '西', F: '西', X: '远' }
const SERVICES = { solve: null, coverage: null }

function planOf(options: Partial<BlockCity> = {}): Plan {
  return new Plan(blockCity({ picture, streets, ...options }))
}

function ids(plan: Plan, names: readonly string[] = ['东', '西']): JurisdictionId[] {
  return names.map((name) => plan.jurisdictions('street').find((each) => each.name === name)!.id)
}

function request(
  plan: Plan,
  tolerance: number | null,
  names?: readonly string[],
): Parameters<typeof proposeRebalance>[1] {
  return {
    kind: 'rebalance',
    targets: ids(plan, names),
    tolerance,
    divideUnits: false,
    seed: 1,
    effort: 0.15,
  }
}

function run(plan: Plan, tolerance: number | null, names?: readonly string[]): readonly Proposal[] {
  return proposalsOf(proposeRebalance(new Metrics(plan), request(plan, tolerance, names), SERVICES))
}

function refusal(plan: Plan, tolerance: number | null, names?: readonly string[]): string {
  const answer = answerOf(proposeRebalance(new Metrics(plan), request(plan, tolerance, names), SERVICES))
  return answer.ok ? 'accepted' : answer.problem.code
}

describe('streets are brought within their bounds', () => {
  test('with the least residents moved of all connected divisions', { timeout: 600_000 }, () => {
    let changed = 0
    fc.assert(
      fc.property(fc.nat(10_000), (seed) => {
        const random = seededRandom(seed)
        const table = Array.from({ length: 12 }, () => Math.floor(random() * 300))
        const cells = {
          picture: ['ABCD', 'EFGH', 'IJKL'],
          residents: (c: number, r: number) => table[4 * r + c]!,
        }
        const held = Object.fromEntries(
          [...'ABCDEFGHIJKL'].map((letter) => [letter, 'ABEFIJ'.includes(letter) ? '东' : '西']),
        )
        const plan = planOf({ ...cells, streets: held })
        const least = leastMoved(plan, 0.1)
        const answer = answerOf(proposeRebalance(new Metrics(plan), request(plan, 0.1), SERVICES))
        if (!answer.ok) {
          expect(['rebalance-not-needed', 'split-atom-too-heavy', 'split-not-found']).toContain(
            answer.problem.code,
          )
          if (answer.problem.code === 'rebalance-not-needed') expect(least).toBe(0)
          else expect(least).toBe(Infinity)
          return
        }
        const [best] = answer.value
        if (least === Infinity) expect(best!.notes).toHaveLength(1)
        else expect([best!.movedResidents, best!.notes]).toEqual([least, undefined])
        acceptExactly(plan, best!, (after) => {
          for (const { id } of best!.parts) expect(after.figures(id).parts).toBe(1)
        })
        changed++
      }),
      { numRuns: Number(process.env['HEYUAN_RUNS'] ?? 15) },
    )
    expect(changed).toBeGreaterThan(3)
  })

  test('by the first limit of the level where no tolerance is said', () => {
    const residents = (): number => 15_000
    const plan = planOf({ residents })
    const [best] = run(plan, null)
    expect(best!.movedResidents).toBe(30_000)
    expect(best!.parts.map(({ name, after }) => [name, after.residents])).toEqual([
      ['东', 90_000],
      ['西', 90_000],
    ])
    expect(scoreThen(best!, 'newUnits')).toBe(0)
    expect(best!.command).toMatchObject({
      title: { key: 'rebalance', data: { parts: 2, level: 'street', residents: 30_000 } },
    })
    expect(best!.proof).toMatchObject({ kind: 'gap', bound: expect.closeTo(20_000, 0) })
  })

  test('the same for rows in any order', () => {
    const residents = (column: number, row: number): number => 300 - 20 * column + 11 * row
    const told = (plan: Plan): unknown =>
      run(plan, 0.1).map(({ id, parts, score }) => [
        id,
        parts.map(({ name, code, after }) => [name, code, after]),
        score,
      ])
    const first = told(planOf({ residents }))
    for (const shuffle of [1, 2]) expect(told(planOf({ residents, shuffle }))).toEqual(first)
  })
})

describe('what stays as it is', () => {
  test('a locked community does not change hands, so another way is found', () => {
    const record: BlockCity['record'] = (each) => (each.name === 'D社区' ? { ...each, locked: true } : each)
    const plan = planOf({ record, residents: () => 100 })
    expect(run(planOf(), 0.1)[0]!.movedResidents).toBe(200)
    const answer = answerOf(proposeRebalance(new Metrics(plan), request(plan, 0.1), SERVICES))
    const [best] = answer.ok ? answer.value : []
    const locked = plan.jurisdictions('community').find(({ name }) => name === 'D社区')!.id
    expect(best!.notes).toBeUndefined()
    expect(best!.moves.map(({ unit }) => unit)).not.toContain(locked)
    acceptExactly(plan, best!)
  })

  test('what makes no sense is refused, each with its reason', () => {
    const locked: BlockCity['record'] = (each) => (each.name === '西' ? { ...each, locked: true } : each)
    expect(refusal(planOf(), 0.1, [])).toBe('nothing-chosen')
    expect(refusal(planOf(), 0.1, ['东'])).toBe('rebalance-one')
    expect(refusal(planOf(), 0.1, ['东', '远'])).toBe('rebalance-apart')
    expect(refusal(planOf({ record: locked }), 0.1)).toBe('jurisdiction-locked')
    expect(refusal(planOf({ rules: { residents: {} } }), null)).toBe('rebalance-no-limit')
    expect(refusal(planOf(), null)).toBe('rebalance-not-needed')
    expect(refusal(planOf({ residents: () => 20_000 }), null)).toBe('split-total')
    expect(refusal(planOf(), 2)).toBe('split-tolerance')
  })
})

/** Least residents moved over all divisions of the communities of 东 and 西 that are connected and within the tolerance. */
function leastMoved(plan: Plan, tolerance: number): number {
  const atoms = buildAtomGraph(new Metrics(plan), { scope: ids(plan), atoms: 'community', group: null })
  const count = atoms.faces.length
  const total = atoms.residents.reduce((sum, each) => sum + each, 0)
  let least = Infinity
  for (let set = 1; set < 2 ** count - 1; set++) {
    const side = (atom: number): number => (set >> atom) & 1
    const held = [0, 0]
    let moved = 0
    for (let atom = 0; atom < count; atom++) {
      held[side(atom)]! += atoms.residents[atom]!
      if (side(atom) !== atoms.holder[atom]) moved += atoms.residents[atom]!
    }
    const most = Math.floor((total / 2) * (1 + tolerance) + 1e-6)
    const fewest = Math.ceil((total / 2) * (1 - tolerance) - 1e-6)
    if (moved >= least || held.some((each) => each > most || each < fewest)) continue
    const pieces = [0, 1].map((one) => {
      const members = [...atoms.residents.keys()].filter((atom) => side(atom) === one)
      const seen = new Set(members.slice(0, 1))
      for (const atom of seen) {
        for (let i = atoms.graph.start[atom]!; i < atoms.graph.start[atom + 1]!; i++) {
          const other = atoms.graph.neighbour[i]!
          if (side(other) === one) seen.add(other)
        }
      }
      return members.length - seen.size
    })
    if (pieces.every((apart) => apart === 0)) least = moved
  }
  return least
}
