import { expect, test } from 'vitest'
import { NamePlaces } from '#app/map/name-places.ts'
import { execute } from '#core/plan/execute.ts'
import { Plan } from '#core/plan/plan.ts'
import { FaceLocator } from '#core/topology/face-locator.ts'
import { latticeCity } from '../builders/lattice-city.ts'

/** As if all faces were equally large. */
function areas(plan: Plan): Float64Array {
  return new Float64Array(plan.topology.faceCount).fill(1)
}

test('every jurisdiction has its name on its own ground', () => {
  const plan = new Plan(latticeCity(8, 8))
  const locator = new FaceLocator(plan.topology)
  const places = new NamePlaces(plan, () => areas(plan))
  for (const level of plan.base.levels) {
    const found = places.of(level)
    expect(found.size).toBe(plan.jurisdictions(level).length)
    for (const [slot, [lng, lat]] of found) expect(plan.labels(level)[locator.at(lng, lat)]).toBe(slot)
  }
})

test('places found a few at a time are those found at once', () => {
  const plan = new Plan(latticeCity(8, 8))
  const bit = new NamePlaces(plan, () => areas(plan))
  const slots: number[] = []
  for (let more = bit.findMore('grid', 7); more.length > 0; more = bit.findMore('grid', 7)) {
    expect(more.length).toBeLessThanOrEqual(7)
    slots.push(...more)
  }
  expect(new Set(slots).size).toBe(64)
  expect(bit.ready('grid')).toEqual(new NamePlaces(plan, () => areas(plan)).of('grid'))
})

test('after an edit the touched names move to their new ground and the emptied one is gone', () => {
  const plan = new Plan(latticeCity(8, 8))
  const places = new NamePlaces(plan, () => areas(plan))
  places.of('street')
  const units = ['community:0,0', 'community:1,0', 'community:0,1', 'community:1,1']
  const result = execute(plan, { type: 'assign', units, to: 'street:1,0' })
  if (!result.ok) throw new Error('refused')
  plan.apply(result.value)
  places.forget(['street:0,0', 'street:1,0'].map((id) => plan.slotOf(id)))
  expect(places.of('street')).toEqual(new NamePlaces(plan, () => areas(plan)).of('street'))
  expect(places.of('street').has(plan.slotOf('street:0,0'))).toBe(false)
})

test('the name of a district stands in its largest street, off the borders between streets', () => {
  const plan = new Plan(latticeCity(8, 8))
  const streets = plan.labels('street')
  const largest = plan.slotOf('street:1,1')
  const area = Float64Array.from(streets, (slot) => (slot === largest ? 2 : 1))
  const [place] = new NamePlaces(plan, () => area).of('district').values()
  const at = new FaceLocator(plan.topology).at(place![0], place![1])
  expect(streets[at]).toBe(largest)
})
