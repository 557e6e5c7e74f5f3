import 'fake-indexeddb/auto'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { mapSignals } from '#app/map/map-signals.ts'
import type { SnapGuide } from '#app/map/snap-guide.ts'
import { VertexHand } from '#app/map/vertex-hand.ts'
import { vertexPlace } from '#app/map/vertex-place.ts'
import { toDegrees } from '#core/geometry/grid.ts'
import { planHash } from '#core/plan/plan-hash.ts'
import { latticeServices, latticeWorkbench } from '../store/lattice-workbench.ts'

/** A map on which a degree is a pixel. */
const map = {
  project: ([x, y]: [number, number]) => ({ x, y }),
  unproject: ([lng, lat]: [number, number]) => ({ lng, lat }),
} as unknown as MapLibreMap
const guide = { prepare: () => Promise.resolve() } as unknown as SnapGuide

let frame: () => void
beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (job: () => void) => {
    frame = job
    return 1
  })
  vi.stubGlobal('cancelAnimationFrame', () => undefined)
})
afterEach(() => vi.unstubAllGlobals())

test('what comes back to where it began is no step', async () => {
  const { workbench, hand, vertex, at } = await inHand('vertex-hand-back')
  const { steps } = workbench.getState()
  hand.grip({ kind: 'vertex', at: vertex })
  for (const way of [50, 0]) {
    hand.drag({ x: toDegrees(at[0] + way), y: toDegrees(at[1]) }, true)
    frame()
  }
  hand.settle()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(workbench.getState().steps).toBe(steps)
  expect(workbench.getState().draft).toBeNull()
})

test('an undo under the hand drops what it holds: the numbers of its vertices may mean others now', async () => {
  const { workbench, plan, hand, vertex, at, before } = await inHand('vertex-hand')
  hand.grip({ kind: 'vertex', at: vertex })
  hand.drag({ x: toDegrees(at[0] + 50), y: toDegrees(at[1]) }, true)
  await workbench.getState().actions.undo()
  expect(planHash(plan)).toBe(before)
  hand.settle()
  expect(hand.isBusy).toBe(false)
  expect(workbench.getState().draft).toBeNull()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(planHash(plan)).toBe(before)
})

test('an edit that waits for a save is of the vertex where it was, whatever number that has by then', async () => {
  const { workbench, plan, hand, vertex, at } = await inHand('vertex-hand-waits')
  const { actions } = workbench.getState()
  const saving = actions.dispatch({ type: 'lock', id: plan.jurisdictions('grid')[9]!.id, locked: true })
  await vi.waitFor(() => expect(workbench.getState().steps).toHaveLength(2))
  const { vertices } = workbench.getState().border!
  const { index } = vertices[vertex - 1]!
  hand.insert({ kind: 'middle', at: index === 0 ? vertex - 1 : vertex })
  const count = vertices.length
  await hand.remove(vertex)
  await saving
  const { steps, border } = workbench.getState()
  expect(steps.map(({ command }) => command.type)).toEqual([
    'insert-vertex',
    'lock',
    'insert-vertex',
    'delete-vertices',
  ])
  expect(border!.vertices).toHaveLength(count)
  const places = border!.vertices.map((each) => vertexPlace(plan.topology, each))
  expect(places).not.toContainEqual([...at])
})

test('a vertex that is drawn out has the focus; one that was left meanwhile does not ask for it', async () => {
  for (const [name, isLeaving] of [
    ['vertex-hand-new', false],
    ['vertex-hand-left', true],
  ] as const) {
    const { workbench, plan, hand, vertex, signals } = await inHand(name)
    const { vertices } = workbench.getState().border!
    const [a, b] = [vertex, vertex + 1].map((each) => vertexPlace(plan.topology, vertices[each]!))
    const to = [Math.round((a![0] + b![0]) / 2) + 20, Math.round((a![1] + b![1]) / 2) + 20] as const
    hand.grip({ kind: 'middle', at: vertex })
    hand.drag({ x: toDegrees(to[0]), y: toDegrees(to[1]) }, true)
    hand.settle(isLeaving)
    await vi.waitFor(() => expect(signals.said.get()).toMatchObject({ key: 'moved' }))
    expect(signals.focusVertex.get()).toBe(isLeaving ? null : vertex + 1)
    const added = workbench.getState().border!.vertices[vertex + 1]!
    expect(vertexPlace(plan.topology, added)).toEqual([...to])
  }
})

test('what was held on its way says so, and why, when it is done', async () => {
  const { workbench, hand, vertex, at, signals } = await inHand('vertex-hand-held')
  hand.grip({ kind: 'vertex', at: vertex })
  hand.drag({ x: toDegrees(at[0] + 50), y: toDegrees(at[1]) }, true)
  frame()
  hand.drag({ x: toDegrees(at[0] + 40_000_000), y: toDegrees(at[1]) }, true)
  hand.settle()
  await vi.waitFor(() => expect(signals.said.get()).toHaveProperty('held.code'))
  expect(workbench.getState().steps).toHaveLength(2)
})

/** A hand on a vertex that the last step put into a straight border. */
async function inHand(name: string) {
  const workbench = await latticeWorkbench(latticeServices(name))
  const { actions, project } = workbench.getState()
  const { plan } = project!
  const before = planHash(plan)
  const labels = plan.labels('street')
  const { face, points, arcStart } = plan.topology
  const halfEdge = Array.from(face.keys()).find(
    (each) => face[each]! >= 0 && face[each ^ 1]! >= 0 && labels[face[each]!] !== labels[face[each ^ 1]!],
  )!
  const arc = halfEdge >> 1
  const [x1, y1, x2, y2] = points.subarray(2 * arcStart[arc]!)
  const at = [Math.round((x1! + x2!) / 2), Math.round((y1! + y2!) / 2)] as const
  await actions.dispatch({ type: 'insert-vertex', arc, segment: 0, at })
  actions.pickBorder(halfEdge)
  const { vertices } = workbench.getState().border!
  const vertex = vertices.findIndex((each) => each.arc === arc && each.index === 1)
  const signals = mapSignals()
  const hand = new VertexHand(map, workbench.getState, signals, guide)
  return { workbench, plan, hand, vertex, at, before, signals }
}
