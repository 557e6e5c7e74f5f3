import { expect, test } from 'vitest'
import { execute } from '#core/plan/execute.ts'
import { asciiLine, asciiPlan } from '../builders/ascii-plan.ts'

test('ground within the ring that nothing connects to it is taken as well', () => {
  const plan = asciiPlan('AAAAAAAA/A.....AB/A.BBB.AB/A.BBB.AB/A.BBB.AB/A.....AB/AAAAAAAB', {
    A: ['ca', 'west'],
    B: ['cb', 'east'],
  })
  const ring = asciiLine(0.5, 0.5, 6.5, 0.5, 6.5, 6.5, 0.5, 6.5, 0.5, 0.5)
  const created = { id: 'new', name: 'New', code: '' }
  const drawn = execute(plan, { type: 'draw', level: 'street', ring, created })
  if (!drawn.ok) throw new Error(drawn.problem.code)
  const east = plan.slotOf('B')
  const islands = [...plan.faceOwner.keys()].filter((face) => plan.faceOwner[face] === east)
  plan.apply(drawn.value)
  const holders = islands.map((face) => plan.idOf(plan.labels('street')[face]!))
  expect(holders.toSorted()).toEqual(['east', 'new'])
})
