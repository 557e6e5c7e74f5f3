import { expect, test } from 'vitest'
import { BrushStroke } from '#app/map/brush-stroke.ts'
import { residentsBySlot } from '#app/map/residents-by-slot.ts'
import { execute } from '#core/plan/execute.ts'
import { Plan } from '#core/plan/plan.ts'
import { latticeCity } from '../builders/lattice-city.ts'

function residents(plan: Plan): Float64Array {
  return residentsBySlot(plan.labels('street'), plan.figures.residents, plan.slotCount)
}

function facesOf(plan: Plan, id: string): number[] {
  const faces: number[] = []
  plan.eachFace(plan.slotOf(id), (face) => faces.push(face))
  return faces
}

test('touching one face of a unit paints the whole unit', () => {
  const plan = new Plan(latticeCity(8, 8))
  const stroke = new BrushStroke(plan, 'street', 'community', 'street:1,0')
  expect(stroke.paint(facesOf(plan, 'community:0,0').slice(0, 1), false)).toBe(true)
  expect(stroke.units).toEqual(['community:0,0'])
  expect([...stroke.faces].sort()).toEqual(facesOf(plan, 'community:0,0').sort())
})

test('units that the target already has are not painted', () => {
  const plan = new Plan(latticeCity(8, 8))
  const stroke = new BrushStroke(plan, 'street', 'community', 'street:0,0')
  expect(stroke.paint(facesOf(plan, 'community:0,0'), false)).toBe(false)
  expect(stroke.units).toEqual([])
})

test('what the stroke promises for both sides is what the command brings', () => {
  const plan = new Plan(latticeCity(8, 8))
  const before = residents(plan)
  const stroke = new BrushStroke(plan, 'street', 'community', 'street:1,0')
  stroke.paint([...facesOf(plan, 'community:0,0'), ...facesOf(plan, 'community:0,2')], false)
  const sides = stroke.sides(before)
  const result = execute(plan, { type: 'assign', units: stroke.units, to: 'street:1,0' })
  if (!result.ok) throw new Error('refused')
  plan.apply(result.value)
  const after = residents(plan)
  expect(sides.map(({ slot }) => plan.idOf(slot)).sort()).toEqual(['street:0,0', 'street:0,1', 'street:1,0'])
  for (const side of sides) {
    expect(side.before).toBe(before[side.slot])
    expect(side.after).toBe(after[side.slot])
  }
})

test('taking a stroke back leaves nothing painted and nobody moved', () => {
  const plan = new Plan(latticeCity(8, 8))
  const stroke = new BrushStroke(plan, 'street', 'community', 'street:1,0')
  stroke.paint(facesOf(plan, 'community:0,0'), false)
  expect(stroke.paint(facesOf(plan, 'community:0,0').slice(0, 1), true)).toBe(true)
  expect(stroke.faces.size).toBe(0)
  expect(stroke.sides(residents(plan))).toHaveLength(1)
})

test.each([['community:0,0'], ['street:0,0'], ['street:1,0'], ['district:0,0']])(
  'a lock on %s keeps the brush off',
  (id) => {
    const base = latticeCity(8, 8)
    const jurisdictions = base.jurisdictions.map((each) =>
      each.id === id ? { ...each, locked: true } : each,
    )
    const plan = new Plan({ ...base, jurisdictions })
    const stroke = new BrushStroke(plan, 'street', 'community', 'street:1,0')
    expect(stroke.paint(facesOf(plan, 'community:0,0'), false)).toBe(false)
  },
)
