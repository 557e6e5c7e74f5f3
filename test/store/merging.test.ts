import { describe, expect, test } from 'vitest'
import { isOne } from '#core/plan/is-one.ts'
import { planHash } from '#core/plan/plan-hash.ts'
import type { PlanBase } from '#core/plan/plan-base.ts'
import type { SolverWorker } from '#io/worker/solver-worker.ts'
import { solverWorker } from '#io/worker/solver-worker.ts'
import { WorkerClient } from '#io/worker/worker-client.ts'
import { yardCity } from '../builders/yard-city.ts'
import { inProcessWorker } from './in-process-worker.ts'
import { latticeServices, latticeWorkbench } from './lattice-workbench.ts'

const FACTS = {
  households: 60,
  residents: 150,
  buildings: 1,
  floorAreaSquareMeters: 5_000,
  gates: 1,
  guards: 1,
}

/** Three yards in a row that share walls, and one far away. */
function yards(): PlanBase {
  return yardCity({
    yards: [
      { at: [0, 0, 40, 40], name: '河湾1号院', facts: FACTS, managed: false },
      { at: [40, 0, 40, 40], name: '河湾2号院', facts: FACTS, managed: true },
      { at: [80, 0, 40, 40], name: '河湾3号院', facts: FACTS, managed: true },
      { at: [600, 600, 40, 40], name: '远处院', facts: FACTS, managed: true },
    ],
    walls: [
      { between: [0, 1], along: [40, 0, 40, 40] },
      { between: [1, 2], along: [80, 0, 80, 40] },
    ],
    gates: [
      { yard: 0, at: [20, 0], guards: 1, onRoad: true },
      { yard: 1, at: [60, 0], guards: 1, onRoad: true },
      { yard: 2, at: [100, 0], guards: 1, onRoad: true },
    ],
  })
}

let name = 0

async function workbenchOfYards(worker: Partial<SolverWorker> = {}) {
  const services = latticeServices(`merging-${name++}`, yards)
  return latticeWorkbench({
    ...services,
    solver: new WorkerClient<SolverWorker>(() => inProcessWorker({ ...solverWorker, ...worker })),
  })
}

describe('merging compounds', () => {
  test('candidates are found in the worker, and a plan of merges takes them away', async () => {
    const { getState } = await workbenchOfYards()
    const { actions } = getState()
    expect(await actions.findMerges()).toBeNull()
    expect(
      getState()
        .merging.candidates?.map(({ compounds }) => compounds.join())
        .toSorted(),
    ).toEqual(['0,1', '1,2'])
    actions.pickCompounds([0, 1])
    expect(await actions.planPicked()).toBeNull()
    expect(getState().merging).toMatchObject({ candidates: null, picked: [] })
    const [merge] = [...getState().project!.plan.merges.values()]
    expect(getState().merging.focus).toBe(merge!.id)
    expect(merge).toMatchObject({ compounds: [0, 1], stage: 'survey' })
  })

  test('an accepted proposal is one step, undone by one', async () => {
    const { getState } = await workbenchOfYards()
    const { actions, project } = getState()
    const before = planHash(project!.plan)
    expect(await actions.proposeMerges({ within: null, reduceBy: 2 })).toBeNull()
    const { proposals, chosen } = getState().merging
    expect(chosen).toBe(proposals[0]!.id)
    expect(proposals[0]!.reducedBy).toBe(2)
    expect(await actions.acceptMerges(chosen!)).toBeNull()
    expect(getState().steps).toHaveLength(1)
    expect(project!.plan.merges.size).toBeGreaterThan(0)
    await actions.undo()
    expect(planHash(project!.plan)).toBe(before)
  })

  test('merging at once needs a reason, and then it is one step', async () => {
    const { getState } = await workbenchOfYards()
    const { actions, project } = getState()
    actions.pickCompounds([0, 1, 2])
    expect((await actions.mergePicked(' ', false))?.code).toBe('merge-stage-skipped')
    expect(project!.plan.merges.size).toBe(0)
    expect(getState().merging.picked).toEqual([0, 1, 2])
    expect(await actions.mergePicked('推演', false)).toBeNull()
    expect(getState().steps).toHaveLength(1)
    expect([...project!.plan.merges.values()].map(isOne)).toEqual([true])
  })

  test('what is placed becomes part of the merge in the hand', async () => {
    const { getState } = await workbenchOfYards()
    const { actions, project } = getState()
    actions.pickCompounds([1, 2])
    await actions.planPicked()
    const id = getState().merging.focus!
    const gates = project!.plan.merges.get(id)!.gates.length
    actions.startPlacing({ merge: id, what: 'gate', shape: 'point' })
    expect(getState().tool).toBe('place')
    expect(await actions.place([1_117_000_000, 408_000_000])).toBeNull()
    expect(project!.plan.merges.get(id)!.gates).toHaveLength(gates + 1)
    expect(getState()).toMatchObject({ tool: 'select', merging: { placing: null } })
    actions.startPlacing({ merge: id, what: 'fitness-path', shape: 'line' })
    expect((await actions.place([1_117_000_000, 408_000_000]))?.code).toBe('merge-facility-invalid')
    expect(getState().merging.placing).not.toBeNull()
    actions.setTool('select')
    expect(getState().merging.placing).toBeNull()
  })

  test('what was found stays while a merge goes its way, and goes when compounds are taken', async () => {
    const { getState } = await workbenchOfYards()
    const { actions } = getState()
    actions.pickCompounds([0, 1])
    await actions.planPicked()
    await actions.findMerges()
    const id = getState().merging.focus!
    const entry = {
      stage: 'initiative',
      date: '2030-01-01',
      document: '',
      note: '',
      attachments: [],
      reason: '',
    } as const
    expect(await actions.dispatch({ type: 'advance-merge', id, entry, acrossCommunities: false })).toBeNull()
    expect(getState().merging.candidates).not.toBeNull()
    expect(await actions.dispatch({ type: 'unmerge', id })).toBeNull()
    expect(getState().merging).toMatchObject({ candidates: null, focus: null })
  })

  test('a search that is stopped leaves nothing half done', async () => {
    const { getState } = await workbenchOfYards({ findMerges: () => new Promise(() => undefined) })
    const { actions } = getState()
    const found = actions.findMerges()
    expect(getState().merging.running).not.toBeNull()
    actions.stopMerging()
    expect((await found)?.code).toBe('cancelled')
    expect(getState().merging).toMatchObject({ running: null, candidates: null })
  })

  test('compounds leave as GeoJSON, merged ones as one', async () => {
    const { getState } = await workbenchOfYards()
    const { actions } = getState()
    const count = async (): Promise<number> =>
      (JSON.parse(await (await actions.exportCompounds())!.text()) as { features: unknown[] }).features.length
    expect(await count()).toBe(4)
    actions.pickCompounds([0, 1])
    await actions.planPicked()
    const { id } = [...getState().project!.plan.merges.values()][0]!
    const entry = {
      stage: 'unified',
      date: '2024-01-01',
      document: '',
      note: '',
      attachments: [],
      reason: '试点',
    } as const
    expect(await actions.dispatch({ type: 'advance-merge', id, entry, acrossCommunities: false })).toBeNull()
    expect(await count()).toBe(3)
  })
})
