import { describe, expect, test } from 'vitest'
import type { Command } from '#core/plan/command.ts'
import { invertDiff } from '#core/plan/invert-diff.ts'
import { planHash } from '#core/plan/plan-hash.ts'
import { Plan } from '#core/plan/plan.ts'
import { asciiLine, asciiPlan } from '../builders/ascii-plan.ts'
import { departmentNamed } from '../builders/cared-city.ts'
import { must } from '../builders/merge-steps.ts'

/** Two communities, west and east, of two grids each, with a department each. */
function city(): Plan {
  const { base } = asciiPlan('aabb\naabb\nccdd\nccdd', {
    a: ['west', 'S'],
    b: ['east', 'S'],
    c: ['west', 'S'],
    d: ['east', 'S'],
  })
  const pair = (id: string, department: string) =>
    ({ kind: 'pair', id, departments: [department], standing: [department], locked: false }) as const
  return new Plan({
    ...base,
    care: [departmentNamed('A'), departmentNamed('B'), pair('west', 'A'), pair('east', 'B')],
  })
}

const departmentsOf = (plan: Plan, id: string): readonly string[] | undefined =>
  plan.care.pairOf(id)?.departments

/** Does a command; taking it back must restore the plan. */
function done(plan: Plan, command: Command): void {
  const before = planHash(plan)
  const diff = must(plan, command)
  const after = planHash(plan)
  plan.apply(invertDiff(diff))
  expect(planHash(plan)).toBe(before)
  plan.apply(invertDiff(invertDiff(diff)))
  expect(planHash(plan)).toBe(after)
}

describe('pairs go along with a redraw, in the same step', () => {
  test('both parts of a community that is cut have its department', () => {
    const plan = city()
    const line = asciiLine(-1, 2, 3, 2)
    done(plan, { type: 'cut', target: 'west', line, created: { id: 'new', name: '新社区', code: '9' } })
    expect([departmentsOf(plan, 'west'), departmentsOf(plan, 'new')]).toEqual([['A'], ['A']])
  })

  test('a cut through a street leaves every community with the department of the one it was part of', () => {
    const plan = city()
    const line = asciiLine(1, -1, 1, 5)
    done(plan, { type: 'cut', target: 'S', line, created: { id: 'T', name: '新街道', code: '9' } })
    const communities = plan.jurisdictions('community')
    expect(communities.length).toBe(3)
    for (const { id } of communities) expect(departmentsOf(plan, id)).toHaveLength(1)
    const created = communities.find(({ id }) => id !== 'west' && id !== 'east')!
    expect(departmentsOf(plan, created.id)).toEqual(['A'])
  })

  test('a community drawn anew has the department of the one that gives most residents', () => {
    const plan = city()
    const ring = asciiLine(1, 1, 3.5, 1, 3.5, 3, 1, 3, 1, 1)
    done(plan, {
      type: 'draw',
      level: 'community',
      ring,
      created: { id: 'new', name: '新社区', code: '9' },
    })
    expect(departmentsOf(plan, 'new')).toEqual(['B'])
  })

  test('merged communities keep the one of the community that stays; the other pair is gone', () => {
    const plan = city()
    done(plan, { type: 'merge', ids: ['west', 'east'], into: 'east' })
    expect(plan.care.pairOf('west')).toBeUndefined()
    expect(departmentsOf(plan, 'east')).toEqual(['B'])
  })

  test('a new community that is given grids takes the department of those, in one step or in two', () => {
    const create: Command = {
      type: 'create',
      id: 'new',
      level: 'community',
      name: '新社区',
      code: '9',
      legalStatus: 'community',
      parent: 'S',
    }
    const assign: Command = { type: 'assign', units: ['c'], to: 'new' }
    const atOnce = city()
    done(atOnce, { type: 'batch', commands: [create, assign] })
    expect(departmentsOf(atOnce, 'new')).toEqual(['A'])
    const inTwo = city()
    must(inTwo, create)
    expect(inTwo.care.pairOf('new')).toBeUndefined()
    done(inTwo, assign)
    expect(departmentsOf(inTwo, 'new')).toEqual(['A'])
  })

  test('a community that says that it has no department takes none by a redraw', () => {
    const plan = city()
    must(plan, { type: 'pair', pairs: [{ community: 'east', departments: [] }], standing: false })
    done(plan, { type: 'assign', units: ['a'], to: 'east' })
    expect(departmentsOf(plan, 'east')).toEqual([])
  })
})
