import { describe, expect, test } from 'vitest'
import type { Command } from '#core/plan/command.ts'
import { execute } from '#core/plan/execute.ts'
import { Plan } from '#core/plan/plan.ts'
import { latticeCity } from '../builders/lattice-city.ts'

const city = latticeCity(16, 8)

/** The plan after commands that must be accepted. */
function planAfter(...commands: Command[]): Plan {
  const plan = new Plan(city)
  for (const command of commands) {
    const result = execute(plan, command)
    if (!result.ok) throw new Error(result.problem.code)
    plan.apply(result.value)
  }
  return plan
}

function refusal(plan: Plan, command: Command): string {
  const result = execute(plan, command)
  return result.ok ? 'accepted' : result.problem.code
}

describe('assigning units', () => {
  test('a community given to a street belongs to it with all its grids', () => {
    const plan = planAfter({ type: 'assign', units: ['community:1,0'], to: 'street:1,0' })
    expect(plan.get('community:1,0')!.parent).toBe('street:1,0')
    plan.eachFace(plan.slotOf('community:1,0'), (face) => {
      expect(plan.labels('street')[face]).toBe(plan.slotOf('street:1,0'))
    })
  })

  test('a grid given to a street joins the community there that it shares the longest border with', () => {
    const plan = planAfter({ type: 'assign', units: ['grid:3,0'], to: 'street:1,0' })
    expect(plan.get('grid:3,0')!.parent).toBe('community:2,0')
  })

  test('connected grids given to a street stay together', () => {
    const plan = planAfter({ type: 'assign', units: ['grid:2,0', 'grid:3,0', 'grid:2,1'], to: 'street:1,0' })
    expect(['grid:2,0', 'grid:3,0', 'grid:2,1'].map((id) => plan.get(id)!.parent)).toEqual(
      Array(3).fill('community:2,0'),
    )
  })

  test('a grid that touches no community of the street is refused with both names', () => {
    expect(execute(new Plan(city), { type: 'assign', units: ['grid:0,7'], to: 'street:3,0' })).toEqual({
      ok: false,
      problem: { code: 'no-adjacent-child', data: { unit: 'grid 0,7', target: 'street 3,0' } },
    })
  })

  test('units of two levels, a finer target, nobody and no change are refused', () => {
    const plan = new Plan(city)
    expect(refusal(plan, { type: 'assign', units: ['grid:0,0', 'community:1,0'], to: 'street:1,0' })).toBe(
      'units-of-mixed-levels',
    )
    expect(refusal(plan, { type: 'assign', units: ['street:0,0'], to: 'community:1,0' })).toBe(
      'target-not-coarser',
    )
    expect(refusal(plan, { type: 'assign', units: [], to: 'street:1,0' })).toBe('nothing-chosen')
    expect(refusal(plan, { type: 'assign', units: ['elsewhere'], to: 'street:1,0' })).toBe(
      'jurisdiction-unknown',
    )
    expect(refusal(plan, { type: 'assign', units: ['community:0,0'], to: 'street:0,0' })).toBe(
      'nothing-changes',
    )
  })

  test('unassigned units can be given to somebody again', () => {
    const plan = planAfter(
      { type: 'assign', units: ['community:1,0'], to: null },
      { type: 'assign', units: ['community:1,0'], to: 'street:2,0' },
    )
    expect(plan.get('community:1,0')!.parent).toBe('street:2,0')
  })
})

describe('locks', () => {
  test('a locked street neither gives nor takes, at any depth, until it is unlocked', () => {
    const plan = planAfter({ type: 'lock', id: 'street:0,0', locked: true })
    expect(refusal(plan, { type: 'assign', units: ['community:1,0'], to: 'street:1,0' })).toBe(
      'jurisdiction-locked',
    )
    expect(refusal(plan, { type: 'assign', units: ['community:2,0'], to: 'street:0,0' })).toBe(
      'jurisdiction-locked',
    )
    expect(refusal(plan, { type: 'assign', units: ['grid:0,0'], to: 'community:1,0' })).toBe(
      'jurisdiction-locked',
    )
    expect(refusal(plan, { type: 'assign-faces', faces: [0], to: 'grid:9,0' })).toBe('jurisdiction-locked')
    expect(refusal(plan, { type: 'merge', ids: ['street:1,0'], into: 'street:0,0' })).toBe(
      'jurisdiction-locked',
    )
    expect(refusal(plan, { type: 'rename', id: 'street:0,0', name: 'x', code: '' })).toBe(
      'jurisdiction-locked',
    )
    expect(refusal(plan, { type: 'lock', id: 'street:0,0', locked: false })).toBe('accepted')
  })
})

describe('the life of a jurisdiction', () => {
  test('a new street is created empty, takes communities, and can be retired when empty again', () => {
    const create: Command = {
      type: 'create',
      id: 'street:new',
      level: 'street',
      name: ' 阿拉善北路 ',
      code: '150103400000',
      legalStatus: 'service-centre',
      parent: 'district:0,0',
    }
    const plan = planAfter(create, { type: 'assign', units: ['community:0,0'], to: 'street:new' })
    expect(plan.get('street:new')).toMatchObject({ name: '阿拉善北路', retired: false })
    expect(refusal(plan, { type: 'retire', id: 'street:new' })).toBe('not-empty')
    const emptied = planAfter(create, { type: 'retire', id: 'street:new' })
    expect(emptied.get('street:new')).toMatchObject({ retired: true, parent: null })
    expect(refusal(emptied, create)).toBe('id-in-use')
    expect(refusal(emptied, { ...create, id: 'street:other' })).toBe('code-in-use')
    expect(refusal(emptied, { type: 'assign', units: ['community:0,0'], to: 'street:new' })).toBe(
      'jurisdiction-retired',
    )
  })

  test('merging streets moves the communities and retires the merged one', () => {
    const plan = planAfter({ type: 'merge', ids: ['street:0,0', 'street:0,1'], into: 'street:1,0' })
    expect(plan.get('street:0,0')!.retired).toBe(true)
    expect(plan.get('community:0,0')!.parent).toBe('street:1,0')
    expect(plan.jurisdictions('street').map(({ id }) => id)).not.toContain('street:0,1')
  })

  test('merging grids moves their faces', () => {
    const plan = planAfter({ type: 'merge', ids: ['grid:0,0'], into: 'grid:1,0' })
    expect(plan.ownsNothing(plan.slotOf('grid:0,0'))).toBe(true)
    let faces = 0
    plan.eachFace(plan.slotOf('grid:1,0'), () => faces++)
    expect(faces).toBe(2)
  })

  test('a code that a file gave twice may stay when the name changes', () => {
    const twice = city.jurisdictions.map((one) =>
      one.id === 'community:0,0' || one.id === 'street:0,0' ? { ...one, code: '1' } : one,
    )
    const plan = new Plan({ ...city, jurisdictions: twice })
    expect(refusal(plan, { type: 'rename', id: 'community:0,0', name: '新名', code: '1' })).toBe('accepted')
    expect(refusal(plan, { type: 'rename', id: 'community:1,0', name: '新名', code: '1' })).toBe(
      'code-in-use',
    )
  })

  test('names are never empty or endless, parents are of the next level', () => {
    const plan = new Plan(city)
    const create = {
      type: 'create',
      id: 'x',
      level: 'community',
      name: 'X',
      code: '',
      legalStatus: 'community',
      parent: null,
    } as const
    expect(refusal(plan, { ...create, name: '  ' })).toBe('name-empty')
    expect(refusal(plan, { ...create, name: '长'.repeat(61) })).toBe('name-too-long')
    expect(refusal(plan, { ...create, parent: 'district:0,0' })).toBe('parent-of-wrong-level')
    expect(refusal(plan, { ...create, code: plan.get('grid:0,0')!.code })).toBe('code-in-use')
  })
})

describe('batches and rules', () => {
  test('a batch is one diff, later commands see earlier ones, and one refusal refuses all', () => {
    const create: Command = {
      type: 'create',
      id: 'street:new',
      level: 'street',
      name: 'New',
      code: '',
      legalStatus: 'street',
      parent: 'district:0,0',
    }
    const plan = new Plan(city)
    const batch = execute(plan, {
      type: 'batch',
      commands: [create, { type: 'assign', units: ['community:0,0'], to: 'street:new' }],
    })
    expect(batch).toMatchObject({
      ok: true,
      value: {
        added: [{ id: 'street:new' }],
        updated: [[{ id: 'community:0,0' }, { parent: 'street:new' }]],
      },
    })
    expect(plan.get('street:new')).toBeUndefined()
    expect(refusal(plan, { type: 'batch', commands: [create, { type: 'retire', id: 'street:0,0' }] })).toBe(
      'not-empty',
    )
    expect(plan.get('community:0,0')!.parent).toBe('street:0,0')
  })

  test('limits must be positive and ascending', () => {
    const plan = new Plan(city)
    const rules = (limits: number[]): Command => ({
      type: 'set-rules',
      rules: {
        ...city.rules,
        residents: { street: limits.map((above) => ({ above, band: 'watch' as const })) },
      },
    })
    expect(refusal(plan, rules([100, 100]))).toBe('rules-not-ascending')
    expect(refusal(plan, rules([0]))).toBe('rules-not-positive')
    expect(refusal(plan, rules([90_000, 180_000]))).toBe('accepted')
    expect(refusal(plan, { type: 'set-rules', rules: { ...city.rules, name: '' } })).toBe('rules-unnamed')
    expect(
      refusal(plan, { type: 'set-rules', rules: { ...city.rules, households: { grid: [500, 300] } } }),
    ).toBe('rules-households-range')
    expect(refusal(plan, { type: 'set-rules', rules: city.rules })).toBe('nothing-changes')
  })
})
