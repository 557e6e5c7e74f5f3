import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createWorkbench } from '#app/store/create-workbench.ts'
import { planHash } from '#core/plan/plan-hash.ts'
import { VaultConnection } from '#io/storage/vault-connection.ts'
import { latticeCity } from '../builders/lattice-city.ts'
import { openVault } from '../storage/a-journal.ts'
import { FaultyStorage } from '../storage/faulty-storage.ts'
import { latticeServices, latticeWorkbench } from './lattice-workbench.ts'

const MOVE = { type: 'assign', units: ['community:0,0'], to: 'street:1,0' } as const

let faulty: FaultyStorage
beforeEach(() => {
  faulty = new FaultyStorage()
})
afterEach(() => {
  faulty.remove()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a full disk is shown, the work goes on and can leave as a file, and is saved when there is room', async () => {
  const workbench = await latticeWorkbench(latticeServices('full'))
  const { actions, project } = workbench.getState()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  faulty.failAfter(0, 'quota')
  expect(await actions.dispatch(MOVE)).toBeNull()
  expect(workbench.getState().saving).toMatchObject({ kind: 'failed', problem: { code: 'storage-full' } })
  expect(await actions.dispatch({ type: 'lock', id: 'street:0,0', locked: true })).toBeNull()
  const told = workbench.getState().notices.filter(({ key }) => key === 'storage-full')
  expect(told).toHaveLength(1)
  expect((await actions.exportProject())!.size).toBeGreaterThan(1000)
  faulty.mend()
  await vi.advanceTimersByTimeAsync(60_000)
  await vi.waitFor(() => expect(workbench.getState().saving.kind).toBe('saved'))
  vi.useRealTimers()
  const again = await latticeWorkbench(latticeServices('full'))
  expect(planHash(again.getState().project!.plan)).toBe(planHash(project!.plan))
})

test('without any storage a city opens, can be edited and taken away, and says that nothing is kept', async () => {
  vi.stubGlobal('indexedDB', undefined)
  const workbench = await latticeWorkbench(latticeServices('none'))
  const { actions, status, saving } = workbench.getState()
  expect([status, saving.kind]).toEqual(['ready', 'failed'])
  expect(workbench.getState().notices.at(-1)?.key).toBe('storage-missing')
  expect(await actions.dispatch(MOVE)).toBeNull()
  await actions.undo()
  expect((await actions.exportProject())!.size).toBeGreaterThan(1000)
})

test('steps that do not match their checksum are left out, and the planner is told how many', async () => {
  const services = latticeServices('damaged')
  const workbench = await latticeWorkbench(services)
  const { actions, project } = workbench.getState()
  await actions.dispatch(MOVE)
  const sound = planHash(project!.plan)
  await actions.dispatch({ type: 'lock', id: 'street:0,0', locked: true })
  const vault = await openVault(services.vault)
  const record = (await vault.get('steps', [project!.id, 2]))!
  await vault.put('steps', { ...record, step: { ...record.step, at: 'yesterday' } })
  const again = await latticeWorkbench(latticeServices('damaged'))
  expect(planHash(again.getState().project!.plan)).toBe(sound)
  expect(again.getState().notices).toMatchObject([{ key: 'steps-damaged', data: { steps: 1 } }])
  expect(await again.getState().actions.dispatch({ type: 'lock', id: 'street:1,1', locked: true })).toBeNull()
  expect(again.getState().saving.kind).toBe('saved')
})

test('a ground that does not match its checksum is not opened, and the planner is told', async () => {
  const workbench = await latticeWorkbench(latticeServices('ground'))
  const { actions } = workbench.getState()
  const content = (await actions.exportProject())!
  await actions.readFiles([new File([content], 'p.zip')])
  await actions.acceptImport()
  const { id } = workbench.getState().project!
  const vault = await openVault(new VaultConnection('ground'))
  const packed = (await vault.get('bases', id))!
  packed.figures.residents[0]! ^= 4
  await vault.put('bases', packed, id)
  const again = await latticeWorkbench(latticeServices('ground'))
  expect(again.getState()).toMatchObject({ status: 'ready', notices: [{ key: 'base-damaged' }] })
  expect(again.getState().project!.id).not.toBe(id)
})

test('a connection that the browser closed is opened again', async () => {
  const services = latticeServices('closed')
  const workbench = await latticeWorkbench(services)
  const { actions, project } = workbench.getState()
  const vault = await openVault(services.vault)
  vault.close()
  await actions.dispatch(MOVE)
  expect(workbench.getState().saving.kind).toBe('saved')
  const again = await latticeWorkbench(latticeServices('closed'))
  expect(planHash(again.getState().project!.plan)).toBe(planHash(project!.plan))
})

test('a database of a newer build is left alone: the old tab stops saving and says so', async () => {
  const workbench = await latticeWorkbench(latticeServices('newer'))
  const { actions } = workbench.getState()
  await actions.dispatch(MOVE)
  const upgrade = indexedDB.open('newer', 99)
  await new Promise((resolve) => {
    upgrade.addEventListener('success', resolve)
  })
  expect(await actions.dispatch({ type: 'lock', id: 'street:0,0', locked: true })).toBeNull()
  expect(workbench.getState().saving).toMatchObject({ kind: 'failed', problem: { code: 'storage-newer' } })
  expect((await actions.exportProject())!.size).toBeGreaterThan(1000)
})

test('a log goes on on its own ground when the bundled city has changed, and a new one can be begun', async () => {
  const former = await latticeWorkbench(latticeServices('changed'))
  await former.getState().actions.dispatch(MOVE)
  const edited = planHash(former.getState().project!.plan)
  await vi.waitFor(async () => {
    const vault = await openVault(new VaultConnection('changed'))
    expect(await vault.count('bases')).toBe(1)
  })
  const another = createWorkbench(latticeServices('changed', () => latticeCity(8, 8, 77)))
  await another.getState().actions.openLast()
  expect(planHash(another.getState().project!.plan)).toBe(edited)
  expect(another.getState().notices.at(-1)?.key).toBe('bundled-city-changed')
  await another.getState().actions.openBundled()
  expect(another.getState().steps).toEqual([])
  expect(planHash(another.getState().project!.plan)).not.toBe(edited)
})

test('a bundled city that changed before anything was done is simply the new one', async () => {
  await latticeWorkbench(latticeServices('fresh'))
  const another = createWorkbench(latticeServices('fresh', () => latticeCity(8, 8, 77)))
  await another.getState().actions.openLast()
  expect(another.getState().status).toBe('ready')
  expect(another.getState().notices).toEqual([])
})

test('a city that cannot be read is a failure with its reason, and can be tried again', async () => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  let broken = true
  const services = latticeServices('unreadable', () => {
    if (broken) throw new Error('broken')
    return latticeCity(4, 4)
  })
  const workbench = await latticeWorkbench(services)
  expect(workbench.getState()).toMatchObject({ status: 'failed', failure: { code: 'worker-crashed' } })
  broken = false
  await workbench.getState().actions.openBundled()
  expect(workbench.getState()).toMatchObject({ status: 'ready', failure: null })
})
