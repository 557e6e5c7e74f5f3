import { expect, test } from 'vitest'
import { NO_TALLY } from '#core/plan/face-tally.ts'
import { EMPTY_DIFF, type PlanDiff } from '#core/plan/plan-diff.ts'
import { fitsPeople } from '#io/formats/fits-people.ts'
import { asciiPlan } from '../builders/ascii-plan.ts'

test('a face goes only when nobody owns it and nobody lives in it any more', () => {
  const plan = asciiPlan('A.B', { A: ['ca', 'west'], B: ['cb', 'east'] })
  const { slots } = plan.topology
  const topology = { arcs: [], faces: [], slots: [slots, { ...slots, faces: slots.faces - 1 }] } as const
  const face = slots.faces - 1
  const [stays, goes] = [plan.figures.of(0), plan.figures.of(face)]
  const both = { ...stays, residents: 200, households: 80 }
  const tallies = [
    { face: 0, from: stays, to: both },
    { face, from: goes, to: NO_TALLY },
  ]
  const faces = [{ face, from: plan.idOf(plan.faceOwner[face]!), to: null }]
  const fits = (change: Partial<PlanDiff>): boolean =>
    fitsPeople(plan, { ...EMPTY_DIFF, topology, ...change })
  expect(fits({ tallies, faces })).toBe(true)
  expect([fits({}), fits({ tallies }), fits({ faces })]).toEqual([false, false, false])
})
