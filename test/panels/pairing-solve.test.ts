import { describe, expect, test } from 'vitest'
import { pairingRuleOrder } from '#app/panels/pairing-rule-order.ts'
import { pairingSolveChanges } from '#app/panels/pairing-solve-changes.ts'
import { pairingSolveFigures } from '#app/panels/pairing-solve-figures.ts'
import { pairingSolveGroups } from '#app/panels/pairing-solve-groups.ts'
import { pairingSolveProven } from '#app/panels/pairing-solve-proven.ts'
import { publishChanges } from '#app/panels/publish-changes.ts'
import { publishLatest } from '#app/panels/publish-latest.ts'
import { ruleDraft, rulesOfDraft } from '#app/panels/rule-draft.ts'
import type { PairingProposal } from '#core/pairing/pairing-proposal.ts'
import type { PairedCommunity } from '#core/pairing/pairing-case.ts'
import type { PairingCriterion, PairingRule } from '#core/plan/pairing-rule.ts'
import { HOHHOT_PROFILE } from '#core/plan/rule-profile.ts'
import { ruleProblem } from '#core/plan/rule-problem.ts'
import { Plan } from '#core/plan/plan.ts'
import { caredCity, departmentNamed } from '../builders/cared-city.ts'

const RULE = HOHHOT_PROFILE.pairing

function ruleWith(criteria: Partial<Record<PairingCriterion, readonly [rank: number, weight: number]>>) {
  const changed = Object.entries(criteria).map(([key, [rank, weight]]) => [key, { rank, weight }] as const)
  return { ...RULE, criteria: { ...RULE.criteria, ...Object.fromEntries(changed) } } satisfies PairingRule
}

describe('the order of criteria', () => {
  test('is that of their ranks; the same rank stands together, without weight it does not count', () => {
    expect(pairingRuleOrder(RULE)).toEqual([['tie'], ['workload'], ['match'], ['distance']])
    expect(pairingRuleOrder(ruleWith({ tie: [3, 1], distance: [1, 0] }))).toEqual([
      ['workload'],
      ['tie', 'match'],
    ])
  })

  test('proves the fewest changes only where to keep ties comes first, alone', () => {
    expect(pairingSolveProven(RULE)).toBe(true)
    expect(pairingSolveProven(ruleWith({ tie: [2, 1], workload: [2, 1], match: [3, 0] }))).toBe(false)
    expect(pairingSolveProven(ruleWith({ workload: [1, 1] }))).toBe(false)
    expect(pairingSolveProven(ruleWith({ workload: [1, 0] }))).toBe(true)
    expect(pairingSolveProven(ruleWith({ tie: [1, 0] }))).toBe(false)
  })
})

describe('the form of the rules of pairing and of the assessment', () => {
  const draft = ruleDraft(HOHHOT_PROFILE)

  test('takes what is typed', () => {
    const rules = rulesOfDraft(
      {
        ...draft,
        pairing: {
          levels: ['district'],
          ownDistrict: false,
          criteria: { ...draft.pairing.criteria, match: { rank: '1', weight: '2.5' } },
        },
        assessment: { ...draft.assessment, grades: { ...draft.assessment.grades, good: '80' } },
      },
      HOHHOT_PROFILE,
    )
    expect(ruleProblem(rules)).toBeNull()
    expect(rules.pairing).toEqual({
      ...ruleWith({ match: [1, 2.5] }),
      levels: ['district'],
      ownDistrict: false,
    })
    expect(rules.assessment.grades).toEqual({ excellent: 95, good: 80, fair: 60 })
  })

  test('what cannot be is refused by the plan with its reason', () => {
    const codeOf = (change: Partial<typeof draft>): string | undefined =>
      ruleProblem(rulesOfDraft({ ...draft, ...change }, HOHHOT_PROFILE))?.code
    const { pairing, assessment } = draft
    expect(codeOf({ pairing: { ...pairing, levels: [] } })).toBe('rules-pairing-levels')
    const weightless = { ...pairing.criteria, tie: { rank: '1', weight: '' } }
    expect(codeOf({ pairing: { ...pairing, criteria: weightless } })).toBe('rules-number')
    expect(codeOf({ assessment: { ...assessment, points: { ...assessment.points, needs: 'x' } } })).toBe(
      'rules-number',
    )
    expect(codeOf({ assessment: { ...assessment, grades: { ...assessment.grades, fair: '91' } } })).toBe(
      'rules-grades',
    )
  })
})

describe('what a proposal changes', () => {
  const plan = new Plan(caredCity())
  const [a, b, c, d] = plan.jurisdictions('community')
  const pair = (community: string, before: string[], department: string) => ({
    community,
    department,
    before,
    kept: before.includes(department),
  })
  const proposal = {
    pairs: [
      pair(a!.id, ['A'], 'A'),
      pair(b!.id, ['A', 'B'], 'B'),
      pair(c!.id, [], 'C'),
      pair(d!.id, ['C'], 'gone'),
    ],
  } as unknown as PairingProposal

  test('is new where there was nobody, moved where nobody stays, single where one of several stays', () => {
    const changes = pairingSolveChanges(plan, proposal)
    expect(changes.map(({ id, kind, from, to }) => [id, kind, from, to])).toEqual([
      [b!.id, 'single', ['部门A', '部门B'], '部门B'],
      [c!.id, 'new', [], '部门C'],
      [d!.id, 'moved', ['部门C'], 'gone'],
    ])
  })

  test('is grouped with the largest group first and nobody lost', () => {
    const changes = pairingSolveChanges(plan, {
      pairs: [...proposal.pairs, pair(a!.id, [], 'C')],
    } as unknown as PairingProposal)
    const groups = pairingSolveGroups(changes, 'kind')
    expect(groups.map(({ key, changes: list }) => [key, list.length])).toEqual([
      ['new', 2],
      ['single', 1],
      ['moved', 1],
    ])
    const byStreet = pairingSolveGroups(changes, 'street').flatMap((group) => group.changes)
    expect(byStreet.map(({ id }) => id).toSorted()).toEqual(changes.map(({ id }) => id).toSorted())
  })
})

test('figures: load for each person over departments that may, mean way and met needs over ties', () => {
  const community = (id: string, workload: number, x: number): PairedCommunity => ({
    id,
    code: id,
    name: id,
    district: '',
    residents: 1,
    workload,
    needs: [{ tag: '法律', weight: 1 }],
    at: [1_117_000_000 + x, 408_000_000],
    present: [],
    locked: null,
  })
  const departments = [
    departmentNamed('A', { staff: 10 }),
    departmentNamed('B', { staff: 20, functions: [] }),
    departmentNamed('R', { level: 'region', staff: 1 }),
  ]
  const communities = [community('1', 100, 0), community('2', 300, 1_000_000)]
  const ties: Record<string, string[]> = { '1': ['A', 'R'], '2': ['A', 'B'] }
  const figures = pairingSolveFigures({ communities, departments }, RULE, (id) => ties[id]!)
  expect(figures.spread).toEqual({ least: 15, most: 40 })
  expect(figures.match).toBe(0.75)
  // 0.1 degree of longitude at 40.8° N is 8.4 km; two of the four ties are that long.
  expect(figures.meters! / 4_217).toBeCloseTo(1, 2)
  expect(pairingSolveFigures({ communities, departments: [] }, RULE, () => [])).toEqual({
    spread: null,
    meters: null,
    match: null,
  })
})

describe('publications', () => {
  test('what is otherwise since: another one, several, nobody, a new community', () => {
    const now = [
      { id: 'same', departments: ['A'] },
      { id: 'other', departments: ['B'] },
      { id: 'several', departments: ['A', 'B'] },
      { id: 'nobody', departments: [] },
      { id: 'fresh', departments: ['A'] },
      { id: 'bare', departments: [] },
    ]
    const pairs = ['same', 'other', 'several', 'nobody', 'gone'].map((id) => [id, 'A'] as const)
    expect(publishChanges({ pairs }, now)).toEqual([
      { community: 'other', from: 'A', to: ['B'] },
      { community: 'several', from: 'A', to: ['A', 'B'] },
      { community: 'nobody', from: 'A', to: [] },
      { community: 'fresh', from: null, to: ['A'] },
    ])
  })

  test('the latest comes first, of one day the one that was made last', () => {
    const publication = (id: string, date: string) =>
      ({ kind: 'publication', id, date, document: '', pairs: [] }) as const
    const list = [
      publication('n1', '2024-01-02'),
      publication('n2', '2024-03-01'),
      publication('n3', '2024-01-02'),
    ]
    expect(publishLatest(list).map(({ id }) => id)).toEqual(['n2', 'n3', 'n1'])
  })
})
