import type { GeoJSONSourceDiff, Map as MapLibreMap } from 'maplibre-gl'
import { expect, test } from 'vitest'
import { arcFeature } from '#app/map/arc-feature.ts'
import { faceFeature } from '#app/map/face-feature.ts'
import { ShapeSources } from '#app/map/shape-sources.ts'
import { moveVertices } from '#core/editing/move-vertices.ts'
import { Plan } from '#core/plan/plan.ts'
import { EMPTY_DIFF, type PlanDiff } from '#core/plan/plan-diff.ts'
import { invertTopologyDiff } from '#core/topology/invert-topology-diff.ts'
import { latticeCity } from '../builders/lattice-city.ts'

/** Sources that hold features by id as MapLibre's do, and tiles that load when told. */
function fakeMap(plan: Plan) {
  const { base } = plan
  const shown = {
    faces: new Map(
      Array.from({ length: base.topology.faceCount }, (_, face) => [face, faceFeature(base.topology, face)]),
    ),
    arcs: new Map([...base.topology.arcStart.keys()].map((arc) => [arc, arcFeature(base.topology, arc)])),
  }
  let isLoaded = true
  const listeners = new Set<() => void>()
  let updates = 0
  const map = {
    getSource: (name: 'faces' | 'arcs') => ({
      updateData: ({ remove, add }: GeoJSONSourceDiff) => {
        updates++
        isLoaded = false
        for (const id of remove ?? []) shown[name].delete(Number(id))
        for (const feature of add ?? [])
          (shown[name] as Map<number, unknown>).set(Number(feature.id), feature)
        return Promise.resolve()
      },
    }),
    isSourceLoaded: () => isLoaded,
    on: (_: string, listener: () => void) => listeners.add(listener),
    off: (_: string, listener: () => void) => listeners.delete(listener),
  } as unknown as MapLibreMap
  const load = (): void => {
    isLoaded = true
    for (const listener of listeners) listener()
  }
  return { map, shown, load, updates: () => updates, listeners }
}

/** A plan and a move of one of its inner nodes. */
function movedPlan(): { plan: Plan; diff: PlanDiff; arcs: number[]; faces: number[] } {
  const plan = new Plan(latticeCity(6, 6))
  for (const arc of plan.topology.arcStart.keys()) {
    const moved = moveVertices(plan, [{ arc, index: 0 }], [150, 120])
    if (!moved.ok) continue
    const arcs = moved.value.arcs.map((change) => change.arc)
    const faces = new Set(arcs.flatMap((each) => [...plan.topology.face.subarray(2 * each, 2 * each + 2)]))
    return { plan, diff: { ...EMPTY_DIFF, topology: moved.value }, arcs, faces: [...faces] }
  }
  throw new Error('nothing moves')
}

function nowShown(plan: Plan) {
  const { topology } = plan
  return {
    faces: new Map(
      Array.from({ length: topology.faceCount }, (_, face) => [face, faceFeature(topology, face)]),
    ),
    arcs: new Map([...topology.arcStart.keys()].map((arc) => [arc, arcFeature(topology, arc)])),
  }
}

test('after a change and after taking it back the sources show the plan, one difference a source', () => {
  const { plan, diff, arcs, faces } = movedPlan()
  const { map, shown, updates } = fakeMap(plan)
  const sources = new ShapeSources(map, plan)
  plan.apply(diff)
  sources.renew({ arcs, faces })
  expect(shown).toEqual(nowShown(plan))
  expect(updates()).toBe(2)
  plan.apply({ ...EMPTY_DIFF, topology: invertTopologyDiff(diff.topology!) })
  sources.renew({ arcs, faces })
  expect(shown).toEqual(nowShown(plan))
})

test('a plan opened with borders moved is shown as it is, and so is one that moved back unseen', () => {
  const { plan, diff } = movedPlan()
  plan.apply(diff)
  const { map, shown } = fakeMap(plan)
  const sources = new ShapeSources(map, plan)
  sources.renewAll()
  expect(shown).toEqual(nowShown(plan))
  plan.apply({ ...EMPTY_DIFF, topology: invertTopologyDiff(diff.topology!) })
  sources.renewAll()
  expect(shown).toEqual(nowShown(plan))
})

test('it is settled when the tiles have loaded, not before, and nobody listens any more', async () => {
  const { plan, diff, arcs, faces } = movedPlan()
  const { map, load, listeners } = fakeMap(plan)
  const sources = new ShapeSources(map, plan)
  await sources.settled()
  plan.apply(diff)
  sources.renew({ arcs, faces })
  let isSettled = false
  const settled = sources.settled().then(() => (isSettled = true))
  await new Promise((resolve) => setTimeout(resolve))
  expect(isSettled).toBe(false)
  load()
  await settled
  expect(listeners.size).toBe(0)
})
