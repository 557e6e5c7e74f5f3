import { describe, expect, test } from 'vitest'
import { execute } from '#core/plan/execute.ts'
import { invertDiff } from '#core/plan/invert-diff.ts'
import type { Command } from '#core/plan/command.ts'
import { Plan } from '#core/plan/plan.ts'
import { planHash } from '#core/plan/plan-hash.ts'
import { latticeCity } from '../builders/lattice-city.ts'

const STREET = 'street:0,0'

const convert = (change: Partial<Extract<Command, { type: 'convert' }>> = {}): Command => ({
  type: 'convert',
  id: STREET,
  legalStatus: 'street',
  code: '150102009000',
  date: '2024-04-07',
  document: '内政字〔2024〕1号',
  ...change,
})

function done(plan: Plan, command: Command): void {
  const result = execute(plan, command)
  if (!result.ok) throw new Error(result.problem.code)
  plan.apply(result.value)
}

function refusal(plan: Plan, command: Command): string {
  const result = execute(plan, command)
  return result.ok ? 'accepted' : result.problem.code
}

describe('a service centre becomes a street', () => {
  test('keeps what it was, since when and by which document', () => {
    const plan = new Plan(latticeCity(8, 8))
    const code = plan.get(STREET)!.code
    done(
      plan,
      convert({ legalStatus: 'service-centre', code: '150102401000', date: '2022-11-01', document: 'A' }),
    )
    done(plan, convert())
    const { legalStatus, code: now, formerly } = plan.get(STREET)!
    expect([legalStatus, now]).toEqual(['street', '150102009000'])
    expect(formerly).toEqual([
      { legalStatus: 'street', code, until: '2022-11-01', document: 'A' },
      {
        legalStatus: 'service-centre',
        code: '150102401000',
        until: '2024-04-07',
        document: '内政字〔2024〕1号',
      },
    ])
  })

  test('undone, the plan is as it was, by its hash', () => {
    const plan = new Plan(latticeCity(8, 8))
    const before = planHash(plan)
    const result = execute(plan, convert())
    if (!result.ok) throw new Error(result.problem.code)
    plan.apply(result.value)
    expect(planHash(plan)).not.toBe(before)
    plan.apply(invertDiff(result.value))
    expect(planHash(plan)).toBe(before)
  })

  test('a day that is not in the calendar, no document, a step back in time and a status of another level are refused', () => {
    const plan = new Plan(latticeCity(8, 8))
    expect(refusal(plan, convert({ date: '2024-02-30' }))).toBe('conversion-date')
    expect(refusal(plan, convert({ date: 'tomorrow' }))).toBe('conversion-date')
    expect(refusal(plan, convert({ document: ' ' }))).toBe('conversion-document')
    expect(refusal(plan, convert({ legalStatus: 'grid' }))).toBe('status-of-other-level')
    done(plan, convert())
    expect(refusal(plan, convert({ legalStatus: 'town', date: '2024-04-06' }))).toBe('conversion-before')
    expect(refusal(plan, convert({ document: 'again' }))).toBe('nothing-changes')
  })

  test('a code of another one is refused', () => {
    const plan = new Plan(latticeCity(8, 8))
    expect(refusal(plan, convert({ code: plan.get('street:1,0')!.code }))).toBe('code-in-use')
  })
})

describe('posts and seats', () => {
  test('are kept in the record, and refused where they make no sense', () => {
    const plan = new Plan(latticeCity(8, 8))
    done(plan, { type: 'set-posts', posts: [{ id: STREET, posts: 42 }] })
    done(plan, { type: 'place-seat', id: STREET, at: [1_117_000_000, 408_000_000] })
    expect(plan.get(STREET)).toMatchObject({ posts: 42, seat: [1_117_000_000, 408_000_000] })
    expect(refusal(plan, { type: 'set-posts', posts: [{ id: STREET, posts: 42 }] })).toBe('nothing-changes')
    expect(refusal(plan, { type: 'set-posts', posts: [{ id: STREET, posts: -1 }] })).toBe('posts-invalid')
    expect(refusal(plan, { type: 'set-posts', posts: [{ id: STREET, posts: 1.5 }] })).toBe('posts-invalid')
    expect(refusal(plan, { type: 'place-seat', id: STREET, at: [0.5, 0] })).toBe('seat-invalid')
    expect(refusal(plan, { type: 'place-seat', id: STREET, at: [1_117_000_000, 408_000_000] })).toBe(
      'nothing-changes',
    )
  })

  test('a locked one keeps them', () => {
    const plan = new Plan(latticeCity(8, 8))
    done(plan, { type: 'lock', id: STREET, locked: true })
    expect(refusal(plan, { type: 'set-posts', posts: [{ id: STREET, posts: 1 }] })).toBe(
      'jurisdiction-locked',
    )
    expect(refusal(plan, { type: 'place-seat', id: STREET, at: null })).toBe('jurisdiction-locked')
    expect(refusal(plan, convert())).toBe('jurisdiction-locked')
  })
})
