import 'fake-indexeddb/auto'
import { afterEach, expect, test, vi } from 'vitest'
import { createWorkbench } from '#app/store/create-workbench.ts'
import { problem } from '#core/problem/problem.ts'
import { fail } from '#core/problem/result.ts'
import { cityWorker } from '#io/worker/city-worker.ts'
import { latticeServices, latticeWorkbench } from './lattice-workbench.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

test('an export without an open city is no file, and the planner is told', async () => {
  const workbench = createWorkbench(latticeServices('export-nothing'))
  expect(await workbench.getState().actions.exportProject()).toBeNull()
  expect(workbench.getState().notices.at(-1)?.key).toBe('nothing-open')
})

test.each([
  ['is refused', async () => fail<Blob>(problem('storage-full')), 'storage-full'],
  ['breaks', () => Promise.reject(new RangeError('too long')), 'worker-crashed'],
] as const)('an export that %s in the worker and on the page is no file', async (_, write, code) => {
  vi.spyOn(cityWorker, 'writeTable').mockImplementation(write)
  const workbench = await latticeWorkbench(latticeServices(`export-${code}`))
  expect(await workbench.getState().actions.exportTable('street')).toBeNull()
  expect(workbench.getState().notices.at(-1)?.key).toBe(code)
})
