import 'fake-indexeddb/auto'
import { expect, test, vi } from 'vitest'
import { TilingMeter } from '#app/store/tiling-meter.ts'
import { Plan } from '#core/plan/plan.ts'
import { arcRecord } from '#core/topology/arc-record.ts'
import { faceRecord } from '#core/topology/face-record.ts'
import type { TopologyDiff } from '#core/topology/topology-diff.ts'
import { latticeCity } from '../builders/lattice-city.ts'
import { latticeServices, latticeWorkbench } from './lattice-workbench.ts'

const WHOLE = { gaps: [], overlaps: [] }

/** A diff that puts the second position of an arc somewhere, whether it may lie there or not. */
function bend(plan: Plan, arc: number, x: number, y: number): TopologyDiff {
  const from = arcRecord(plan.topology, arc)!
  const points = [...from.points]
  points[2] = x
  points[3] = y
  const { slots } = plan.topology
  return { arcs: [{ arc, from, to: { ...from, points } }], faces: [], slots: [slots, slots] }
}

function innerArc({ topology: { face } }: Plan): number {
  return Array.from(face.keys()).find((half) => face[half]! >= 0 && face[half ^ 1]! >= 0)! >> 1
}

test('a sound city has neither gaps nor overlaps', () => {
  expect(new TilingMeter(new Plan(latticeCity(8, 8))).measure(() => true)).toEqual(WHOLE)
})

test('measures piece by piece: an answer comes when all arcs have been looked at', () => {
  const plan = new Plan(latticeCity(4, 4))
  const meter = new TilingMeter(plan)
  let slices = 0
  let measured = null
  while (measured === null && slices < 1000) {
    let left = 3
    measured = meter.measure(() => left-- > 0)
    slices++
  }
  expect(measured).toEqual(WHOLE)
  expect(slices).toBeGreaterThan(plan.topology.arcStart.length / 4)
})

test('an arc across others is an overlap where it lies, and none when it is taken back', () => {
  const plan = new Plan(latticeCity(4, 4))
  const meter = new TilingMeter(plan)
  expect(meter.measure(() => true)).toEqual(WHOLE)
  const arc = innerArc(plan)
  const diff = bend(plan, arc, 1_116_350_000, 408_350_000)
  plan.topology.apply(diff)
  plan.arcs.touch(arc)
  meter.touch([arc])
  const { overlaps } = meter.measure(() => true)!
  expect(overlaps.length).toBeGreaterThan(0)
  const [change] = diff.arcs
  plan.topology.apply({ ...diff, arcs: [{ arc, from: change!.to, to: change!.from }] })
  plan.arcs.touch(arc)
  meter.touch([arc])
  expect(meter.measure(() => true)).toEqual(WHOLE)
})

test('a unit that lost its ground leaves a gap', () => {
  const plan = new Plan(latticeCity(4, 4))
  const from = faceRecord(plan.topology, 5)!
  const { slots } = plan.topology
  plan.topology.apply({ arcs: [], faces: [{ face: 5, from, to: null }], slots: [slots, slots] })
  expect(new TilingMeter(plan).measure(() => true)!.gaps).toHaveLength(1)
})

test('the workbench measures after opening, and again after a border moved', async () => {
  const workbench = await latticeWorkbench(latticeServices('tiling'))
  await vi.waitFor(() => expect(workbench.getState().tiling).toEqual(WHOLE))
  const first = workbench.getState().tiling
  const { actions, project } = workbench.getState()
  const arc = innerArc(project!.plan)
  expect(
    await actions.dispatch({ type: 'move-border', vertices: [{ arc, index: 1 }], by: [500, 500] }),
  ).toBeNull()
  await vi.waitFor(() => expect(workbench.getState().tiling).not.toBe(first))
  expect(workbench.getState().tiling).toEqual(WHOLE)
  expect([actions.findNext('gap'), actions.findNext('overlap')]).toEqual([false, false])
})
