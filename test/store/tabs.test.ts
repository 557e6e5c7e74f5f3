import 'fake-indexeddb/auto'
import { beforeEach, expect, test, vi } from 'vitest'
import type { StoreApi } from 'zustand/vanilla'
import { planHash } from '#core/plan/plan-hash.ts'
import type { WorkbenchState } from '#app/store/workbench-state.ts'
import { FakeChannels } from '../storage/fake-channels.ts'
import { FakeLocks } from '../storage/fake-locks.ts'
import { FaultyStorage } from '../storage/faulty-storage.ts'
import { latticeServices, latticeWorkbench } from './lattice-workbench.ts'

let name = ''
let serial = 0
let locks: FakeLocks
let channels: FakeChannels

beforeEach(() => {
  name = `tabs-${++serial}`
  locks = new FakeLocks()
  channels = new FakeChannels()
})

function aTab(withLocks = true): Promise<StoreApi<WorkbenchState>> {
  const services = latticeServices(name)
  return latticeWorkbench({
    ...services,
    locks: withLocks ? locks.tab() : null,
    channel: () => channels.tab(),
  })
}

function hashOf(tab: StoreApi<WorkbenchState>): string {
  return planHash(tab.getState().project!.plan)
}

function assign(tab: StoreApi<WorkbenchState>, to: string) {
  return tab.getState().actions.dispatch({ type: 'assign', units: ['community:0,0'], to })
}

test('the second tab reads only, says so, and follows what the first one does', async () => {
  const [first, second] = [await aTab(), await aTab()]
  expect([first.getState().saving.kind, second.getState().saving.kind]).toEqual(['saved', 'read-only'])
  expect((await assign(second, 'street:1,0'))?.code).toBe('read-only')
  expect(hashOf(second)).toBe(hashOf(first))
  await assign(first, 'street:1,0')
  await vi.waitFor(() => expect(hashOf(second)).toBe(hashOf(first)))
  const followed = second.getState().steps
  expect(followed).toEqual(first.getState().steps)
  await first.getState().actions.undo()
  await vi.waitFor(() => expect(hashOf(second)).toBe(hashOf(first)))
  expect(second.getState().steps[0]).toBe(followed[0])
})

test('a tab that takes over goes on from the last step of the other, which becomes a reader', async () => {
  const [first, second] = [await aTab(), await aTab()]
  await assign(first, 'street:1,0')
  await second.getState().actions.takeOver()
  expect([first.getState().saving.kind, second.getState().saving.kind]).toEqual(['read-only', 'saved'])
  expect(await assign(second, 'street:0,1')).toBeNull()
  expect(second.getState().steps).toHaveLength(2)
  await vi.waitFor(() => expect(hashOf(first)).toBe(hashOf(second)))
  expect((await assign(first, 'street:1,1'))?.code).toBe('read-only')
})

test('without locks the latest tab writes, and an earlier one that did not hear of it cannot overwrite', async () => {
  const first = await aTab(false)
  channels.frozen.add([...channels.tabs][0]!)
  const second = await aTab(false)
  expect(await assign(second, 'street:0,1')).toBeNull()
  await assign(first, 'street:1,0')
  expect(first.getState().saving.kind).toBe('read-only')
  expect(
    first
      .getState()
      .notices.slice(-2)
      .map(({ key }) => key),
  ).toEqual(['pen-lost', 'unsaved-here'])
  const third = await aTab(false)
  expect(hashOf(third)).toBe(hashOf(second))
})

test('what a tab could not write before it lost the pen stays on screen, and becomes a scenario when it takes it back', async () => {
  const first = await aTab(false)
  channels.frozen.add([...channels.tabs][0]!)
  const second = await aTab(false)
  await assign(second, 'street:0,1')
  await assign(first, 'street:1,0')
  const mine = hashOf(first)
  channels.frozen.clear()
  await assign(second, 'street:1,1')
  await first.getState().actions.takeOver()
  expect([hashOf(first), first.getState().saving.kind]).toEqual([mine, 'saved'])
  expect(first.getState().steps.map(({ parent }) => parent)).toEqual([0, 1, 0])
  expect(first.getState().scenarios.map(({ name, head }) => [name, head])).toEqual([
    ['', 2],
    ['2', 3],
  ])
  const again = await aTab(false)
  expect([hashOf(again), again.getState().steps]).toEqual([mine, first.getState().steps])
  await again.getState().actions.openScenario('first')
  expect(hashOf(again)).toBe(hashOf(second))
})

test('a tab that cannot save what it did before it hands the pen over says so and keeps it', async () => {
  const faulty = new FaultyStorage()
  try {
    const [first, second] = [await aTab(), await aTab()]
    faulty.failAfter(0, 'quota')
    await assign(first, 'street:1,0')
    const mine = hashOf(first)
    const taken = second.getState().actions.takeOver()
    await vi.waitFor(() => expect(first.getState().saving.kind).toBe('read-only'))
    await taken
    expect(first.getState().notices.map(({ key }) => key)).toContain('unsaved-here')
    faulty.mend()
    await second.getState().actions.takeOver()
    expect(await assign(second, 'street:0,1')).toBeNull()
    await first.getState().actions.takeOver()
    expect([hashOf(first), first.getState().saving.kind]).toEqual([mine, 'saved'])
    expect(first.getState().steps).toHaveLength(2)
  } finally {
    faulty.remove()
  }
})
