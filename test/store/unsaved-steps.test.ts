import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { planHash } from '#core/plan/plan-hash.ts'
import { fail } from '#core/problem/result.ts'
import { problem } from '#core/problem/problem.ts'
import { FaultyStorage } from '../storage/faulty-storage.ts'
import { latticeServices, latticeWorkbench } from './lattice-workbench.ts'

const MOVE = { type: 'assign', units: ['community:0,0'], to: 'street:1,0' } as const
const LOCK = { type: 'lock', id: 'street:0,0', locked: true } as const

let faulty: FaultyStorage
beforeEach(() => {
  faulty = new FaultyStorage()
})
afterEach(() => {
  faulty.remove()
  vi.useRealTimers()
})

function holdTimers(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
}

/** A browser whose storage is not to be had until `isBlocked` is false. */
function blockedServices(name: string) {
  const services = latticeServices(name)
  const storage = { isBlocked: true }
  const open = services.vault.open.bind(services.vault)
  services.vault.open = async () => (storage.isBlocked ? fail(problem('storage-blocked')) : open())
  return { services, storage }
}

test('a city with steps that cannot be saved stays open until they are in a file or saved', async () => {
  const workbench = await latticeWorkbench(latticeServices('leave'))
  const { actions, project } = workbench.getState()
  const file = new File([(await actions.exportProject())!], 'p.zip')
  faulty.failAfter(0, 'quota')
  await actions.dispatch(MOVE)
  await actions.readFiles([file])
  await actions.acceptImport()
  expect(workbench.getState().project).toBe(project)
  expect(workbench.getState().notices.at(-1)?.key).toBe('unsaved-open')
  expect(workbench.getState()).toMatchObject({ status: 'ready', progress: null })
  await actions.exportProject()
  faulty.mend()
  await actions.acceptImport()
  expect(workbench.getState().project!.id).not.toBe(project!.id)
})

test('steps that wait to be saved are saved when another city opens', async () => {
  const workbench = await latticeWorkbench(latticeServices('flush'))
  const { actions, project } = workbench.getState()
  const file = new File([(await actions.exportProject())!], 'p.zip')
  faulty.failAfter(0, 'quota')
  await actions.dispatch(MOVE)
  const edited = planHash(project!.plan)
  faulty.mend()
  await actions.readFiles([file])
  await actions.acceptImport()
  expect(workbench.getState().steps).toEqual([])
  await actions.openBundled()
  expect(planHash(workbench.getState().project!.plan)).toBe(edited)
})

test('a city opened without storage is saved with all that was done as soon as there is one', async () => {
  const { services, storage } = blockedServices('late')
  const workbench = await latticeWorkbench(services)
  const { actions } = workbench.getState()
  holdTimers()
  await actions.openBundled()
  await actions.dispatch(MOVE)
  await actions.dispatch(LOCK)
  await vi.advanceTimersByTimeAsync(2_000)
  expect(workbench.getState().saving).toMatchObject({ kind: 'failed', problem: { code: 'storage-blocked' } })
  storage.isBlocked = false
  await vi.advanceTimersByTimeAsync(60_000)
  await vi.waitFor(() => expect(workbench.getState().saving.kind).toBe('saved'))
  await actions.undo()
  vi.useRealTimers()
  const again = await latticeWorkbench(latticeServices('late'))
  expect(again.getState().steps).toEqual(workbench.getState().steps)
  expect(planHash(again.getState().project!.plan)).toBe(planHash(workbench.getState().project!.plan))
})

test('a log that was there all along comes back, and what was done without it becomes a scenario', async () => {
  const former = await latticeWorkbench(latticeServices('back'))
  await former.getState().actions.dispatch(LOCK)
  const [idle, busy] = [blockedServices('back'), blockedServices('back')]
  holdTimers()
  const reader = await latticeWorkbench(idle.services)
  idle.storage.isBlocked = false
  await vi.advanceTimersByTimeAsync(2_000)
  await vi.waitFor(() => expect(reader.getState().saving.kind).toBe('saved'))
  expect(reader.getState().steps).toHaveLength(1)

  const worker = await latticeWorkbench(busy.services)
  await worker.getState().actions.dispatch(MOVE)
  const mine = planHash(worker.getState().project!.plan)
  busy.storage.isBlocked = false
  await vi.advanceTimersByTimeAsync(2_000)
  await vi.waitFor(() => expect(worker.getState().saving.kind).toBe('saved'))
  expect(planHash(worker.getState().project!.plan)).toBe(mine)
  expect(worker.getState().notices.map(({ key }) => key)).toContain('steps-joined')
  expect(worker.getState().steps.map(({ parent }) => parent)).toEqual([0, 0])
  expect(worker.getState().scenarios.map(({ head }) => head)).toEqual([1, 2])
})
