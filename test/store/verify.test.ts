import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { latticeServices, latticeWorkbench } from './lattice-workbench.ts'

test('the independent check compares the outlines of the plan as it stands, with progress', async () => {
  const workbench = await latticeWorkbench(latticeServices('verify'))
  const { actions } = workbench.getState()
  await actions.dispatch({ type: 'assign', units: ['community:1,0'], to: 'street:1,0' })
  const shown: string[] = []
  const stop = workbench.subscribe(({ progress }) => progress !== null && shown.push(progress.key))
  const accounts = await actions.verifyOutlines()
  stop()
  expect(accounts?.map(({ level, checked, differing }) => [level, checked, differing])).toEqual([
    ['district', 1, []],
    ['street', 4, []],
    ['community', 16, []],
  ])
  expect(new Set(shown)).toEqual(new Set(['verifying']))
  expect(workbench.getState().progress).toBeNull()
})

test('a stopped check gives nothing and leaves the city open', async () => {
  const workbench = await latticeWorkbench(latticeServices('verify-stopped'))
  const { actions } = workbench.getState()
  const running = actions.verifyOutlines()
  actions.cancel()
  expect(await running).toBeNull()
  expect(workbench.getState()).toMatchObject({ status: 'ready', progress: null })
})
