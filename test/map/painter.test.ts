import { expect, test } from 'vitest'
import { BrushStroke } from '#app/map/brush-stroke.ts'
import { CityColours } from '#app/map/city-colours.ts'
import { ARC_ROLES, Painter } from '#app/map/painter.ts'
import { buildScene, MARKS } from '#app/map/scene.ts'
import type { SceneInput } from '#app/map/scene.ts'
import { execute } from '#core/plan/execute.ts'
import { Plan } from '#core/plan/plan.ts'
import { EMPTY_DIFF } from '#core/plan/plan-diff.ts'
import { invertTopologyDiff } from '#core/topology/invert-topology-diff.ts'
import type { TopologyDiff } from '#core/topology/topology-diff.ts'
import { latticeCity } from '../builders/lattice-city.ts'

type State = Readonly<Record<string, number>>

/** Remembers states as the map does, and counts what is sent. */
function recorder() {
  const states = new Map<string, State>()
  const setFeatureState = (feature: { readonly source: string; readonly id: number }, state: State): void => {
    states.set(`${feature.source} ${feature.id}`, state)
  }
  const removeFeatureState = (feature: { readonly source: string; readonly id: number }): void => {
    states.delete(`${feature.source} ${feature.id}`)
  }
  return { states, setFeatureState, removeFeatureState }
}

function city() {
  const plan = new Plan(latticeCity(8, 8))
  const { topology } = plan
  const colours = new CityColours(plan)
  const input: Omit<SceneInput, 'colours'> = {
    plan,
    level: 'street',
    unitLevel: 'community',
    selection: new Set(),
    hover: null,
    focus: null,
    target: null,
    stroke: null,
  }
  const scene = (change: Partial<SceneInput> = {}) =>
    buildScene({ ...input, colours: colours.of('street'), ...change })
  const newPainter = (map: ReturnType<typeof recorder>) => new Painter(map)
  return { plan, topology, scene, newPainter }
}

test('the first show sends every face and arc, the same scene again sends nothing', () => {
  const { topology, scene, newPainter } = city()
  const painter = newPainter(recorder())
  expect(painter.show(scene())).toBe(topology.faceCount + topology.arcStart.length)
  expect(painter.show(scene())).toBe(0)
})

test('neighbouring streets have different colours on the faces along their border', () => {
  const { plan, topology, scene, newPainter } = city()
  const map = recorder()
  newPainter(map).show(scene())
  const labels = plan.labels('street')
  let borders = 0
  for (let h = 0; h < topology.face.length; h += 2) {
    const [left, right] = [topology.face[h]!, topology.face[h + 1]!]
    if (left < 0 || right < 0 || labels[left] === labels[right]) continue
    borders++
    expect(map.states.get(`faces ${left}`)!['colour']).not.toBe(map.states.get(`faces ${right}`)!['colour'])
  }
  expect(borders).toBeGreaterThan(0)
})

test('after an edit the states are those of a map painted from nothing', () => {
  const { plan, scene, newPainter } = city()
  const kept = recorder()
  const painter = newPainter(kept)
  painter.show(scene())
  const result = execute(plan, { type: 'assign', units: ['community:1,0'], to: 'street:1,0' })
  if (!result.ok) throw new Error('refused')
  plan.apply(result.value)
  const sent = painter.show(scene())
  const fresh = recorder()
  newPainter(fresh).show(scene())
  expect(kept.states).toEqual(fresh.states)
  expect(sent).toBeGreaterThan(0)
  expect(sent).toBeLessThan(fresh.states.size / 2)
})

test('a stroke in hand looks like the plan will after it, and dropping it restores the map', () => {
  const { plan, scene, newPainter } = city()
  const map = recorder()
  const painter = newPainter(map)
  painter.show(scene())
  const before = new Map(map.states)
  const stroke = new BrushStroke(plan, 'street', 'community', 'street:1,0')
  const face = plan.labels('community').indexOf(plan.slotOf('community:1,0'))
  stroke.paint([face], false)
  painter.show(scene({ stroke }))
  const target = plan.labels('street').indexOf(plan.slotOf('street:1,0'))
  const painted = map.states.get(`faces ${face}`)!
  expect(painted['colour']).toBe(map.states.get(`faces ${target}`)!['colour'])
  expect(painted['mark']).toBe(MARKS.moving)
  painter.show(scene())
  expect(map.states).toEqual(before)
})

test('the outline of the selection is drawn around it, not inside it', () => {
  const { plan, topology, scene, newPainter } = city()
  const map = recorder()
  newPainter(map).show(scene({ selection: new Set(['community:1,0', 'community:1,1']) }))
  const chosen = new Set(['community:1,0', 'community:1,1'].map((id) => plan.slotOf(id)))
  const isIn = (face: number): boolean => face >= 0 && chosen.has(plan.labels('community')[face]!)
  for (let arc = 0; arc < topology.arcStart.length; arc++) {
    const isOutline = isIn(topology.face[2 * arc]!) !== isIn(topology.face[2 * arc + 1]!)
    expect(map.states.get(`arcs ${arc}`)!['role'] === ARC_ROLES.selected).toBe(isOutline)
  }
})

test('faces of nobody are marked as unassigned', () => {
  const { plan, scene, newPainter } = city()
  const face = plan.labels('community').indexOf(plan.slotOf('community:0,0'))
  const result = execute(plan, { type: 'assign', units: ['community:0,0'], to: null })
  if (!result.ok) throw new Error('refused')
  plan.apply(result.value)
  const map = recorder()
  newPainter(map).show(scene())
  expect(map.states.get(`faces ${face}`)!['colour']).toBe(-1)
})

test('faces and arcs may come and go: their states follow, and those of the gone go when the map is ready', () => {
  const { plan, scene } = city()
  const map = recorder()
  const painter = new Painter(map)
  painter.show(scene())
  const before = new Map(map.states)
  const { slots } = plan.topology
  const [face, arc] = [slots.faces, slots.arcs]
  const grown = { ...slots, arcs: arc + 1, faces: face + 1 }
  const loop = {
    arc,
    from: null,
    to: { points: [0, 0, 9, 0, 9, 9, 0, 0], face: [face, -1], next: [2 * arc, 2 * arc + 1], origin: [0, 0] },
  } as const
  const came: TopologyDiff = {
    arcs: [loop],
    faces: [{ face, from: null, to: { rings: [2 * arc] } }],
    slots: [slots, grown],
  }
  plan.apply({ ...EMPTY_DIFF, topology: came })
  expect(painter.show(scene())).toBe(2)
  expect(map.states.has(`faces ${face}`)).toBe(true)
  plan.apply({ ...EMPTY_DIFF, topology: invertTopologyDiff(came) })
  expect(painter.show(scene())).toBe(0)
  expect(map.states.has(`faces ${face}`)).toBe(true)
  painter.forgetGone(plan.topology)
  expect(map.states).toEqual(before)
})
