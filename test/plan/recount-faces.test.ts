import { expect, test } from 'vitest'
import { execute } from '#core/plan/execute.ts'
import { Plan } from '#core/plan/plan.ts'
import { asciiPlan, ASCII_CELL } from '../builders/ascii-plan.ts'

test('several places of a border bend at once: who loses ground by area gives to who lies across it there', () => {
  const { base } = asciiPlan('AABB/AABB/CCDD/CCDD', {
    A: ['ca', 'west'],
    C: ['cc', 'west'],
    B: ['cb', 'east'],
    D: ['cd', 'east'],
  })
  const faceOf = (id: string): number =>
    base.faceOwner.indexOf(base.jurisdictions.findIndex((each) => each.id === id))
  const residents = base.figures.residents.slice()
  residents[faceOf('A')] = 10_000
  residents[faceOf('C')] = 0
  const plan = new Plan({ ...base, figures: { ...base.figures, residents } })
  const { face, arcStart } = plan.topology
  const vertices = [
    ['A', 'B'],
    ['C', 'D'],
  ].map((pair) => {
    const [one, other] = pair.map(faceOf)
    const arc = [...arcStart.keys()].find((each) => {
      const sides = new Set([face[2 * each], face[2 * each + 1]])
      return sides.has(one) && sides.has(other)
    })!
    return { arc, index: 1 }
  })
  const moved = execute(plan, { type: 'move-border', vertices, by: [-ASCII_CELL / 2, 0] })
  if (!moved.ok) throw new Error(moved.problem.code)
  plan.apply(moved.value)
  expect(['A', 'B', 'C', 'D'].map((id) => plan.figures.residents[faceOf(id)])).toEqual([8750, 1650, 0, 400])
})
