import { describe, expect, test } from 'vitest'
import type { CompoundMerge, MergeGround } from '#core/plan/compound-merge.ts'
import { planHash } from '#core/plan/plan-hash.ts'
import type { PlanDiff } from '#core/plan/plan-diff.ts'
import { Plan } from '#core/plan/plan.ts'
import { canBeTakenBack } from '#io/formats/can-be-taken-back.ts'
import { makeOne, planned } from '../builders/merge-steps.ts'
import { straddlingCity, straddlingMerge } from '../builders/straddling-yards.ts'

const plan = new Plan(straddlingCity())
const merge = straddlingMerge('across a grid border')
planned(plan, merge)
const step = makeOne(plan, merge)

/** The step, its merge saying that it changed the ground otherwise. */
function saying(change: (ground: MergeGround) => Partial<MergeGround>): PlanDiff {
  const merges = step.merges.map(({ from, to }) => {
    const { ground } = to as CompoundMerge
    return { from, to: { ...to!, ground: { ...ground!, ...change(ground!) } } }
  })
  return { ...step, merges }
}

describe('what a merge in a file says that it changed of the ground', () => {
  test('can be taken back as it was done, and the plan stays as it is', () => {
    const before = planHash(plan)
    expect(step.merges.some(({ to }) => to?.ground?.topology != null)).toBe(true)
    expect(canBeTakenBack(plan, step)).toBe(true)
    expect(planHash(plan)).toBe(before)
  })

  test('is refused where a face would go back to somebody who is not there', () => {
    const to = plan.idOf(plan.faceOwner[0]!)
    const forged = saying(({ faces }) => ({ faces: [...faces, { face: 0, from: 'nobody', to }] }))
    expect(canBeTakenBack(plan, forged)).toBe(false)
  })

  test('is refused where borders would no longer hang together', () => {
    const before = planHash(plan)
    const forged = saying(({ topology }) => ({
      topology: {
        ...topology!,
        arcs: topology!.arcs.map((change) =>
          change.from === null
            ? change
            : { ...change, from: { ...change.from, points: change.from.points.map((at) => at + 7_000) } },
        ),
      },
    }))
    expect(canBeTakenBack(plan, forged)).toBe(false)
    expect(planHash(plan)).toBe(before)
  })
})
