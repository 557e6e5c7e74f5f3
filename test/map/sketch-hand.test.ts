import 'fake-indexeddb/auto'
import type { Map as MapLibreMap } from 'maplibre-gl'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { mapSignals } from '#app/map/map-signals.ts'
import { SketchHand } from '#app/map/sketch-hand.ts'
import type { SnapGuide } from '#app/map/snap-guide.ts'
import { latticeServices, latticeWorkbench } from '../store/lattice-workbench.ts'

const pen = vi.hoisted(() => ({ put: [] as (readonly [number, number])[] }))
vi.mock('#app/map/sketch-pen.ts', () => ({
  SketchPen: class {
    get points() {
      return { put: pen.put, live: null }
    }
    clear(): void {
      pen.put = []
    }
    stop(): void {}
  },
}))
vi.mock('#app/map/sketch-course.ts', () => ({
  SketchCourse: class {
    show(): void {}
    remove(): void {}
  },
}))

/** A map on which a degree is a pixel. */
const map = { project: ([x, y]: [number, number]) => ({ x, y }) } as unknown as MapLibreMap
const guide = { catchAt: () => null, way: () => [] } as unknown as SnapGuide

let frame: (() => void) | null = null
beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (job: () => void) => {
    frame = job
    return 1
  })
  vi.stubGlobal('cancelAnimationFrame', () => (frame = null))
})
afterEach(() => vi.unstubAllGlobals())

test('a refused ring outlives another change and is drafted anew, under the name that was given', async () => {
  const { workbench, hand, signals, ring } = await inHand('sketch-hand-rules')
  const { actions, project } = workbench.getState()
  const owner = project!.plan.jurisdictions('street')[0]!.id
  await actions.dispatch({ type: 'lock', id: owner, locked: true })
  pen.put = ring
  hand.end()
  expect(signals.refusal.get()).not.toBeNull()
  actions.nameUnit('New street', '77')
  const { draft } = workbench.getState()
  await actions.dispatch({ type: 'lock', id: owner, locked: false })
  hand.followPlan(draft, workbench.getState().steps.at(-1)!.command)
  expect(hand.count).toBe(ring.length)
  expect(signals.refusal.get()).toBeNull()
  frame!()
  const { command, preview } = workbench.getState().draft!
  expect(preview.problem).toBeNull()
  expect(command).toMatchObject({ type: 'draw', created: { name: 'New street', code: '77' } })
})

test('a sketch goes with the draft that was done', async () => {
  const { workbench, hand, ring } = await inHand('sketch-hand-done')
  pen.put = ring
  hand.leave()
  frame!()
  const { draft, actions } = workbench.getState()
  expect(draft!.preview.problem).toBeNull()
  expect(await actions.commitDraft()).toBeNull()
  hand.followPlan(draft, workbench.getState().steps.at(-1)!.command)
  expect(hand.count).toBe(0)
})

test('with a sketch goes what it was drawn to; the crosshair of the keyboard stays', async () => {
  const { hand, signals, ring } = await inHand('sketch-hand-caught')
  const at = { x: 1, y: 2 }
  for (const crosshair of [null, at]) {
    pen.put = ring
    signals.sketch.set({ at, caught: 'first', crosshair })
    hand.drop()
    expect(signals.sketch.get()).toEqual(crosshair && { at, caught: null, crosshair })
  }
})

/** A hand that draws, and a small ring inside the first grid of the first street. */
async function inHand(name: string) {
  const workbench = await latticeWorkbench(latticeServices(name))
  const { project } = workbench.getState()
  const { plan } = project!
  const { face, points, arcStart, arcEnd } = plan.topology
  const slot = plan.slotOf(plan.jurisdictions('street')[0]!.id)
  const labels = plan.labels('street')
  const first = labels.indexOf(slot)
  const box = [Infinity, Infinity, -Infinity, -Infinity] as [number, number, number, number]
  for (const [halfEdge, each] of face.entries()) {
    if (each !== first) continue
    const arc = halfEdge >> 1
    for (let i = arcStart[arc]!; i < arcEnd[arc]!; i++) {
      const [x, y] = [points[2 * i]!, points[2 * i + 1]!]
      box.splice(0, 4, Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x), Math.max(box[3], y))
    }
  }
  const [west, south, east, north] = box
  const place = (x: number, y: number) =>
    [Math.round(west + (east - west) * x), Math.round(south + (north - south) * y)] as const
  const ring = [place(0.3, 0.3), place(0.7, 0.3), place(0.7, 0.7), place(0.3, 0.7)]
  const signals = mapSignals()
  const city = { project: project!, locator: { at: () => first } }
  const hand = new SketchHand(
    {
      map,
      signals,
      state: workbench.getState,
      city: () => city as never,
      isHeld: () => false,
      showStroke: () => undefined,
    },
    'draw',
    guide,
    { accent: '#000', halo: '#fff' },
  )
  return { workbench, hand, signals, ring }
}
