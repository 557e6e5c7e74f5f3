import { expect, test } from 'vitest'
import { execute } from '#core/plan/execute.ts'
import { appendStep, emptyHistory, moveHead, type History } from '#core/plan/history.ts'
import { planAtHead } from '#core/plan/plan-at-head.ts'
import { planHash } from '#core/plan/plan-hash.ts'
import { Plan } from '#core/plan/plan.ts'
import { latticeCity } from '../builders/lattice-city.ts'

test('the plan at the head has the steps on the way there and no others', () => {
  const base = latticeCity(4, 4)
  const plan = new Plan(base)
  const atBase = planHash(plan)
  let history: History = emptyHistory('first', '')
  const hashes = [false, true].map((locked) => {
    const command = { type: 'lock', id: 'street:0,0', locked: !locked } as const
    const result = execute(plan, command)
    if (!result.ok) throw new Error(result.problem.code)
    plan.apply(result.value)
    history = appendStep(history, { command, diff: result.value, label: { key: 'lock', data: {} }, at: '' })
    return planHash(plan)
  })
  expect(planHash(planAtHead(base, history))).toBe(hashes[1])
  expect(planHash(planAtHead(base, moveHead(history, 1)))).toBe(hashes[0])
  expect(planHash(planAtHead(base, moveHead(history, 0)))).toBe(atBase)
})
