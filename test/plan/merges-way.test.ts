import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Command } from '#core/plan/command.ts'
import type { MergeEntry, NewMerge } from '#core/plan/compound-merge.ts'
import { execute } from '#core/plan/execute.ts'
import { isOne } from '#core/plan/is-one.ts'
import { MERGE_STAGES, type MergeStage } from '#core/plan/merge-stage.ts'
import { Plan } from '#core/plan/plan.ts'
import { planHash } from '#core/plan/plan-hash.ts'
import { judgeVote } from '#core/voting/judge-vote.ts'
import { entryAt, makeOne, must, planned, unanimous } from '../builders/merge-steps.ts'
import { straddlingCity, straddlingMerge } from '../builders/straddling-yards.ts'

const city = straddlingCity()
const merge = straddlingMerge('across a grid border')
const other = straddlingMerge('within a grid')
const runs = { numRuns: Number(process.env['HEYUAN_RUNS'] ?? 200) }

describe('the way to the decision', () => {
  test('step by step to the end, with the votes, and every step can be seen afterwards', () => {
    const plan = atVote()
    must(plan, vote(merge.compounds.map(unanimous)))
    for (const [i, stage] of MERGE_STAGES.slice(6).entries()) go(plan, entryAt(stage, 50 + 8 * i))
    const { stage, entries, tallies } = plan.merges.get(merge.id)!
    expect(stage).toBe('done')
    expect(entries.map((entry) => entry.stage)).toEqual(MERGE_STAGES)
    expect(tallies.map(({ compound }) => compound)).toEqual(merge.compounds)
  })

  test('a step is left out only with a reason', () => {
    const plan = started()
    refused(plan, to(entryAt('consultation', 9)), {
      code: 'merge-stage-skipped',
      data: { stage: 'initiative' },
    })
    refused(plan, to(entryAt('consultation', 9, { reason: ' ' })), { code: 'merge-stage-skipped' })
    go(plan, entryAt('consultation', 9, { reason: '居民自发提出' }))
  })

  test('no way back, and none from the same step to itself', () => {
    const plan = started()
    go(plan, entryAt('initiative', 1))
    for (const stage of ['survey', 'initiative'] as const) {
      refused(plan, to(entryAt(stage, 9, { reason: '重来' })), { code: 'merge-stage-backwards' })
    }
  })

  test('dates are days, and in order; the same day is in order', () => {
    const plan = started()
    go(plan, entryAt('initiative', 5))
    refused(plan, to(entryAt('consultation', 4)), {
      code: 'merge-dates-order',
      data: { before: '2024-01-06' },
    })
    for (const date of ['2024-02-30', '2024-2-3', '', '昨天']) {
      refused(plan, to({ ...entryAt('consultation', 9), date }), { code: 'merge-date' })
      refused(plan, { type: 'plan-merges', merges: [other], date }, { code: 'merge-date' })
    }
    go(plan, entryAt('consultation', 5))
  })

  test('plan and result stay on notice for the days of the rules: one day less is refused', () => {
    const plan = atNotice()
    refused(plan, to(entryAt('vote', 30 + 6)), { code: 'merge-notice-short', data: { days: 6, least: 7 } })
    go(plan, entryAt('vote', 30 + 7))
    must(plan, vote(merge.compounds.map(unanimous)))
    go(plan, entryAt('result', 40))
    refused(plan, to(entryAt('filed', 46)), { code: 'merge-notice-short' })
    refused(plan, to(entryAt('works', 46, { reason: '急' })), { code: 'merge-notice-short' })
    go(plan, entryAt('filed', 47))
  })

  test('every compound has voted, and in every one it passed', () => {
    const plan = atVote()
    const [first, second] = merge.compounds
    const name = (compound: number): string => city.compounds.names[compound]!
    const result = to(entryAt('result', 50))
    refused(plan, result, { code: 'merge-vote-missing', data: { compound: name(first!) } })
    must(plan, vote([unanimous(first!)]))
    refused(plan, result, { code: 'merge-vote-missing', data: { compound: name(second!) } })
    const poor = { ...unanimous(second!), agreeing: { heads: 22, areaSquareCentimeters: 3_000_000 } }
    expect(judgeVote(poor, city.rules.voting, 7).passes).toBe(false)
    must(plan, vote([unanimous(first!), poor]))
    refused(plan, result, { code: 'merge-vote-failed', data: { compound: name(second!) } })
    refused(plan, to(entryAt('filed', 60, { reason: '跳过' })), { code: 'merge-vote-failed' })
    must(plan, vote([unanimous(second!), unanimous(first!)]))
    must(plan, result)
  })

  test('stopping takes a reason, ends the way, and sets the compounds free', () => {
    const plan = started()
    refused(plan, to(entryAt('stopped', 9)), { code: 'merge-reason-missing' })
    const [compound] = merge.compounds
    expect(plan.mergeOf(compound!)?.id).toBe(merge.id)
    go(plan, entryAt('stopped', 9, { reason: '居民反对' }))
    expect(plan.mergeOf(compound!)).toBe(undefined)
    refused(plan, to(entryAt('initiative', 10)), { code: 'merge-ended' })
    refused(plan, { type: 'plan-merges', merges: [merge], date: '2024-03-01' }, { code: 'merge-known' })
    planned(plan, { ...merge, id: 'again' })
    expect(plan.mergeOf(compound!)?.id).toBe('again')
    must(plan, { type: 'unmerge', id: merge.id })
    expect(plan.mergeOf(compound!)?.id).toBe('again')
  })

  test('what is one already is not stopped, and what is done goes no further', () => {
    const plan = started()
    makeOne(plan, merge)
    refused(plan, to(entryAt('stopped', 40, { reason: '后悔' })), { code: 'merge-already-one' })
    go(plan, entryAt('done', 40))
    refused(plan, to(entryAt('stopped', 41, { reason: '后悔' })), { code: 'merge-ended' })
  })

  test('votes are written down at the vote only, of its own compounds, each once, within the totals', () => {
    const early = started()
    refused(early, vote(merge.compounds.map(unanimous)), { code: 'merge-not-voting' })
    const plan = atVote()
    const [first] = merge.compounds
    refused(plan, vote([unanimous(other.compounds[0]!)]), { code: 'vote-compound-foreign' })
    refused(plan, vote([unanimous(-1)]), { code: 'vote-compound-foreign' })
    refused(plan, vote([unanimous(first!), unanimous(first!)]), { code: 'vote-compound-twice' })
    const tally = unanimous(first!)
    const more = { heads: 31, areaSquareCentimeters: 3_000_000 }
    refused(plan, vote([{ ...tally, participating: more }]), { code: 'vote-above-total' })
    refused(plan, vote([{ ...tally, agreeing: { heads: 30, areaSquareCentimeters: -1 } }]), {
      code: 'vote-count-invalid',
    })
    const nobody = { heads: 0, areaSquareCentimeters: 0 }
    refused(plan, vote([{ ...tally, total: nobody, participating: nobody, agreeing: nobody }]), {
      code: 'vote-no-owners',
    })
    must(plan, vote([tally]))
    refused(plan, vote([tally]), { code: 'nothing-changes' })
  })

  test('any sequence of entries goes forwards in time and stage, one by one or with a reason', () => {
    const stage = fc.constantFrom<MergeStage>(...MERGE_STAGES, 'stopped')
    const step = fc.record({
      stage,
      wait: fc.integer({ min: -2, max: 12 }),
      reason: fc.constantFrom('', '有原因'),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 16 }), (steps) => {
        const plan = started()
        let day = 0
        for (const { stage: next, wait, reason } of steps) {
          const before = planHash(plan)
          const result = execute(plan, to(entryAt(next, Math.max(0, day + wait), { reason })))
          expect(planHash(plan)).toBe(before)
          if (!result.ok) continue
          plan.apply(result.value)
          day += wait
          if (next === 'vote') must(plan, vote(merge.compounds.map(unanimous)))
        }
        const { entries, stage: at } = plan.merges.get(merge.id)!
        for (const [i, entry] of entries.entries()) {
          const last = entries[i - 1]
          if (last === undefined) continue
          expect(entry.date >= last.date).toBe(true)
          const days = (Date.parse(entry.date) - Date.parse(last.date)) / 86_400_000
          if (entry.stage === 'stopped') {
            expect(entry.reason).not.toBe('')
            expect(i).toBe(entries.length - 1)
            continue
          }
          const [a, b] = [last.stage, entry.stage].map((one) => MERGE_STAGES.indexOf(one as 'survey'))
          expect(b).toBeGreaterThan(a!)
          if (b! > a! + 1) expect(entry.reason).not.toBe('')
          if (last.stage === 'notice' || last.stage === 'result') expect(days).toBeGreaterThanOrEqual(7)
        }
        expect(entries.at(-1)!.stage).toBe(at)
        expect(plan.merges.get(merge.id)!.ground !== null).toBe(isOne(plan.merges.get(merge.id)!))
      }),
      runs,
    )
  })
})

describe('planning and editing', () => {
  test('what cannot be planned is refused with the reason', () => {
    const plan = started()
    const cases: readonly [string, NewMerge][] = [
      ['merge-known', { ...other, id: merge.id }],
      ['merge-too-few', { ...other, compounds: other.compounds.slice(1) }],
      ['compound-unknown', { ...other, compounds: [other.compounds[0]!, 999] }],
      ['compound-unknown', { ...other, compounds: [-1, 0] }],
      ['compound-unknown', { ...other, compounds: other.compounds.toReversed() }],
      ['compound-unknown', { ...other, compounds: [other.compounds[0]!, other.compounds[0]!] }],
      ['compound-unknown', { ...other, compounds: [1.5, 2] }],
      ['compound-in-merge', { ...other, compounds: [merge.compounds[0]!, other.compounds[0]!] }],
      ['merge-outline-invalid', { ...other, outline: [] }],
      ['merge-outline-invalid', { ...other, outline: [[0, 0, 1, 1]] }],
      ['merge-outline-invalid', { ...other, outline: [[0, 0, 1, 1, 0.5, 2]] }],
      ['merge-outline-invalid', { ...other, walls: [city.walls.compounds.length / 2] }],
      ['merge-unnamed', { ...other, name: ' ' }],
      ['merge-fee-invalid', { ...other, propertyFee: -1 }],
      ['merge-fee-invalid', { ...other, propertyFee: Number.NaN }],
      ['merge-guards-invalid', { ...other, gates: [{ at: [0, 0], guards: -1 }] }],
      ['merge-contract-date', { ...other, contractEnd: '2024-13-01' }],
      [
        'merge-facility-invalid',
        { ...other, facilities: [{ kind: 'green', shape: 'area', points: [0, 0, 1, 1], name: '' }] },
      ],
    ]
    for (const [code, wrong] of cases) {
      refused(plan, { type: 'plan-merges', merges: [wrong], date: '2024-01-01' }, { code })
      refused(plan, { type: 'plan-merges', merges: [other, wrong], date: '2024-01-01' }, {})
    }
    refused(
      plan,
      { type: 'plan-merges', merges: [other, { ...other, id: 'second' }], date: '2024-01-01' },
      {
        code: 'compound-in-merge',
      },
    )
    for (const command of [
      { type: 'unmerge', id: 'nobody' },
      { type: 'edit-merge', id: 'nobody', terms: {} },
      { type: 'record-vote', id: 'nobody', matter: 7, tallies: [] },
      { type: 'advance-merge', id: 'nobody', entry: entryAt('initiative', 1), acrossCommunities: true },
    ] as const) {
      refused(plan, command, { code: 'merge-unknown' })
    }
  })

  test('terms change what is said of a merge and nothing else', () => {
    const plan = started()
    const facilities = [{ kind: 'fitness-path', shape: 'line', points: [0, 0, 5, 5], name: '步道' }] as const
    must(plan, { type: 'edit-merge', id: merge.id, terms: { name: '新名', propertyFee: 0, facilities } })
    expect(plan.merges.get(merge.id)).toMatchObject({ ...merge, name: '新名', propertyFee: 0, facilities })
    refused(plan, { type: 'edit-merge', id: merge.id, terms: { name: '新名' } }, { code: 'nothing-changes' })
    refused(plan, { type: 'edit-merge', id: merge.id, terms: { name: '' } }, { code: 'merge-unnamed' })
  })
})

function started(): Plan {
  const plan = new Plan(city)
  planned(plan, merge)
  return plan
}

function atNotice(): Plan {
  const plan = started()
  for (const [i, stage] of MERGE_STAGES.slice(1, 4).entries()) go(plan, entryAt(stage, i))
  go(plan, entryAt('notice', 30))
  return plan
}

function atVote(): Plan {
  const plan = atNotice()
  go(plan, entryAt('vote', 40))
  return plan
}

function to(entry: MergeEntry): Command {
  return { type: 'advance-merge', id: merge.id, entry, acrossCommunities: false }
}

function go(plan: Plan, entry: MergeEntry): void {
  must(plan, to(entry))
}

function vote(tallies: Extract<Command, { type: 'record-vote' }>['tallies']): Command {
  return { type: 'record-vote', id: merge.id, matter: 7, tallies }
}

/** The command is refused like this, and nothing has changed. */
function refused(plan: Plan, command: Command, problem: object): void {
  const [before, { revision }] = [planHash(plan), plan]
  const result = execute(plan, command)
  expect(result).toMatchObject({ ok: false, problem })
  expect(planHash(plan)).toBe(before)
  expect(plan.revision).toBe(revision)
}
