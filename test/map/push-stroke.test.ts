import { expect, test } from 'vitest'
import { PushStroke } from '#app/map/push-stroke.ts'
import { residentsBySlot } from '#app/map/residents-by-slot.ts'
import { execute } from '#core/plan/execute.ts'
import { Plan } from '#core/plan/plan.ts'
import { latticeCity } from '../builders/lattice-city.ts'

const level = 'street'
const unitLevel = 'community'

function border() {
  const plan = new Plan(latticeCity(8, 8))
  const sides = [plan.slotOf('street:0,0'), plan.slotOf('street:1,0')] as const
  const faceOf = (street: string, nth = 0): number => {
    const faces = [...plan.labels(level).keys()].filter(
      (face) => plan.labels(level)[face] === plan.slotOf(street),
    )
    const units = [...new Set(faces.map((face) => plan.labels(unitLevel)[face]!))]
    return faces.find((face) => plan.labels(unitLevel)[face] === units[nth])!
  }
  return { plan, sides, faceOf, pushed: { plan, level, unitLevel, sides } as const }
}

function begun(push: ReturnType<typeof PushStroke.into>): PushStroke {
  if (!(push instanceof PushStroke)) throw new Error('not begun')
  return push
}

test('the side that the hand goes into gives, the other one gains, and the command does what was shown', () => {
  const { plan, pushed, faceOf } = border()
  const push = begun(PushStroke.into(pushed, faceOf('street:1,0')))
  expect(plan.idOf(push.stroke.target)).toBe('street:0,0')
  expect(push.sweep(faceOf('street:1,0'), false)).toBe(true)
  const residents = (): Float64Array =>
    residentsBySlot(plan.labels(level), plan.figures.residents, plan.slotCount)
  const sides = push.stroke.sides(residents())
  const done = execute(plan, { type: 'assign', units: push.stroke.units, to: 'street:0,0' })
  if (!done.ok) throw new Error(done.problem.code)
  plan.apply(done.value)
  for (const { slot, after } of sides) expect(residents()[slot]).toBe(after)
})

test('units of a third side are never touched', () => {
  const { pushed, faceOf } = border()
  const push = begun(PushStroke.into(pushed, faceOf('street:1,0')))
  expect(push.sweep(faceOf('street:0,1'), false)).toBe(false)
  expect(push.sweep(faceOf('street:0,0'), false)).toBe(false)
  expect(PushStroke.into(pushed, faceOf('street:1,1'))).toBeNull()
})

test('Alt gives back what was swept', () => {
  const { pushed, faceOf } = border()
  const push = begun(PushStroke.into(pushed, faceOf('street:1,0')))
  push.sweep(faceOf('street:1,0'), false)
  expect(push.sweep(faceOf('street:1,0'), true)).toBe(true)
  expect(push.stroke.units).toEqual([])
})

test('a jurisdiction keeps its last unit', () => {
  const { plan, pushed } = border()
  const giver = plan.slotOf('street:1,0')
  const faces = [...plan.labels(level).keys()].filter((face) => plan.labels(level)[face] === giver)
  const push = begun(PushStroke.into(pushed, faces[0]!))
  const refusals = faces.map((face) => push.sweep(face, false)).filter((swept) => typeof swept !== 'boolean')
  expect(refusals.length).toBeGreaterThan(0)
  expect(refusals[0]).toMatchObject({ code: 'would-empty', data: { name: plan.at(giver)!.name } })
  const left = faces.filter((face) => !push.stroke.faces.has(face))
  expect(new Set(left.map((face) => plan.labels(unitLevel)[face])).size).toBe(1)
})

test('beyond the city nobody can gain, and a locked side neither gives nor gains', () => {
  const { plan, pushed, sides, faceOf } = border()
  expect(PushStroke.into({ ...pushed, sides: [sides[0], -2] }, faceOf('street:0,0'))).toMatchObject({
    code: 'border-city-edge',
  })
  const locked = execute(plan, { type: 'lock', id: 'street:0,0', locked: true })
  if (!locked.ok) throw new Error(locked.problem.code)
  plan.apply(locked.value)
  for (const street of ['street:0,0', 'street:1,0']) {
    expect(PushStroke.into(pushed, faceOf(street))).toMatchObject({ code: 'jurisdiction-locked' })
  }
})
