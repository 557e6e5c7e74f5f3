import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { latticeServices, latticeWorkbench } from './lattice-workbench.ts'

test('the present plan is compared with another scenario and with the city as it was loaded', async () => {
  const workbench = await latticeWorkbench(latticeServices('comparison'))
  const { actions, project } = workbench.getState()
  const { metrics } = project!
  const residents = metrics.residents('community:1,0')
  await actions.createScenario('B')
  await actions.dispatch({ type: 'assign', units: ['community:1,0'], to: 'street:1,0' })
  const first = workbench.getState().scenarios[0]!.id
  for (const other of [null, first]) {
    const story = (await actions.compareStates(other, workbench.getState().scenarioId, 'street'))!.story
    expect(story.moved.residents).toBe(residents)
    expect(story.areas).toMatchObject([
      { residents, flows: [{ from: 'street 0,0', to: 'street 1,0' }], units: ['community 1,0'] },
    ])
    const [west, south, east, north] = story.areas[0]!.box
    expect(east > west && north > south).toBe(true)
  }
  await actions.openScenario(first)
  expect((await actions.compareStates(null, workbench.getState().scenarioId, 'street'))!.story.areas).toEqual(
    [],
  )
  const { scenarios } = workbench.getState()
  const back = (await actions.compareStates(scenarios[1]!.id, workbench.getState().scenarioId, 'street'))!
    .story
  expect(back.areas).toMatchObject([{ flows: [{ from: 'street 1,0', to: 'street 0,0' }] }])
})

test('the story says whose posts are other where ground changes hands', async () => {
  const workbench = await latticeWorkbench(latticeServices('comparison-posts'))
  const { actions } = workbench.getState()
  await actions.dispatch({ type: 'set-posts', posts: [{ id: 'street:1,0', posts: 12 }] })
  await actions.dispatch({ type: 'assign', units: ['community:1,0'], to: 'street:1,0' })
  const found = (await actions.compareStates(null, 'first', 'street'))!
  expect(found.story.areas[0]!.posts).toEqual([{ name: 'street 1,0', before: null, after: 12 }])
})
