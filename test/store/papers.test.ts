import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { latticeServices, latticeWorkbench } from './lattice-workbench.ts'

test('papers and sheets are written of any two states, without touching the plan', async () => {
  const workbench = await latticeWorkbench(latticeServices('papers'))
  const { actions } = workbench.getState()
  await actions.dispatch({ type: 'assign', units: ['community:1,0'], to: 'street:1,0' })
  const { revision } = workbench.getState()
  const paper = { language: 'en', level: 'street', approvalNumber: '' } as const
  const report = await actions.writeReport(
    null,
    'first',
    { ...paper, parts: ['summary', 'moves'], from: 'before', to: 'after' },
    'html',
  )
  expect(await report!.text()).toContain('community 1,0')
  const sheet = { ...paper, paper: 'A4', isLandscape: true, scenario: 'after' } as const
  const one = await actions.writeSheets(null, 'first', ['street:1,0'], sheet, 'svg')
  expect(await one!.text()).toContain('url(#changed)')
  const all = await actions.writeSheets(undefined, 'first', null, sheet, 'html')
  expect((await all!.text()).match(/<svg /g)).toHaveLength(4)
  expect(workbench.getState().revision).toBe(revision)
  expect(workbench.getState().progress).toBeNull()
  expect(
    await actions.writeReport(null, 'nowhere', { ...paper, parts: [], from: '', to: '' }, 'html'),
  ).toBeNull()
  expect(workbench.getState().notices.at(-1)?.key).toBe('scenario-missing')
})

test('what leaders are told of a state is worked out in the worker, with its picture', async () => {
  const workbench = await latticeWorkbench(latticeServices('briefed'))
  const { actions } = workbench.getState()
  await actions.dispatch({ type: 'assign', units: ['community:1,0'], to: 'street:1,0' })
  const [before, after] = (await actions.brief([null, 'first']))!
  const unit = (state: typeof before) => state!.briefing.units.find(({ id }) => id === 'street:1,0')!
  expect(unit(after).residents).toBeGreaterThan(unit(before).residents)
  const picture = JSON.parse(await after!.picture.text()) as {
    features: { properties: { id: string; part: string } }[]
  }
  const parts = picture.features.filter(({ properties }) => properties.id === 'street:1,0')
  expect(parts.map(({ properties }) => properties.part)).toEqual(['area', 'name'])
})
