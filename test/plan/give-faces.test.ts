import { describe, expect, test } from 'vitest'
import type { Command } from '#core/plan/command.ts'
import { execute } from '#core/plan/execute.ts'
import type { Plan } from '#core/plan/plan.ts'
import { asciiLine, asciiPlan } from '../builders/ascii-plan.ts'
import { checkTopology } from '../topology/check-topology.ts'

function answer(plan: Plan, command: Command): unknown {
  const result = execute(plan, command)
  if (!result.ok) return result.problem
  plan.apply(result.value)
  expect(checkTopology(plan.topology)).toEqual([])
  return 'done'
}

describe('ground that a redraw gives', () => {
  test('a whole unit behind a part of another one comes after that part', () => {
    const plan = asciiPlan('GGHT/GGHT/GSHT/GGHT/GGHT', {
      G: ['cg', 'west'],
      H: ['cg', 'west'],
      S: ['cg', 'west'],
      T: ['ct', 'east'],
    })
    const line = asciiLine(3, 4.2, 0.5, 3.7, 0.5, 1.3, 3, 0.8)
    expect(answer(plan, { type: 'redraw', level: 'street', line })).toBe('done')
    expect(plan.get('S')!.parent).toBe('ct')
    expect(plan.jurisdictions('grid').map(({ id }) => id)).toEqual(['G', 'H', 'S', 'T'])
  })

  test('does not join a locked unit of the taker', () => {
    const plan = asciiPlan('GGGT/GGGU/GGGU/GGGU/GGGV', {
      G: ['cg', 'west'],
      T: ['ct', 'east'],
      U: ['cu', 'east'],
      V: ['cv', 'east'],
    })
    answer(plan, { type: 'lock', id: 'U', locked: true })
    const line = asciiLine(3, 4.5, 2, 4, 2, 1, 3, 0.5)
    expect(answer(plan, { type: 'redraw', level: 'street', line })).toEqual({
      code: 'jurisdiction-locked',
      data: { name: 'U' },
    })
  })
})
