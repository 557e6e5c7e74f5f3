import 'fake-indexeddb/auto'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { mapSignals } from '#app/map/map-signals.ts'
import type { SnapGuide } from '#app/map/snap-guide.ts'
import { VertexHand } from '#app/map/vertex-hand.ts'
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
  const hand = new VertexHand(map, workbench.getState, mapSignals(), guide)
  return { workbench, plan, hand, vertex, at, before }
}
