import { expect, test } from 'vitest'
import type { Command } from '#core/plan/command.ts'
import { execute } from '#core/plan/execute.ts'
import type { Plan } from '#core/plan/plan.ts'
import { asciiPlan } from '../builders/ascii-plan.ts'

test('the same plan merges by the same diff, whatever was done before and taken back', () => {
  const fresh = (): Plan =>
    asciiPlan('AABB/CCDD', { A: ['ca', 'west'], C: ['ca', 'west'], B: ['cb', 'east'], D: ['cb', 'east'] })
  const worn = fresh()
  const back: Command[] = ['cb', 'ca'].map((to) => ({ type: 'assign', units: ['A'], to }))
  for (const command of back) {
    const result = execute(worn, command)
    if (!result.ok) throw new Error(result.problem.code)
    worn.apply(result.value)
  }
  const merge: Command = { type: 'merge', ids: ['ca'], into: 'cb' }
  const merged = execute(fresh(), merge)
  expect(merged.ok).toBe(true)
  expect(execute(worn, merge)).toEqual(merged)
})
