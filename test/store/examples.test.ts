import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { planHash } from '#core/plan/plan-hash.ts'
import { playScenarios } from '#io/formats/play-scenarios.ts'
import { unpackBase, type PackedBase } from '#core/plan/packed-base.ts'
import { CityClient } from '#io/worker/city-client.ts'
import { cityWorker } from '#io/worker/city-worker.ts'
import { handOver } from '#io/worker/hand-over.ts'
import { ok } from '#core/problem/result.ts'
import { latticeCity } from '../builders/lattice-city.ts'
import { inProcessWorker } from './in-process-worker.ts'
import { latticeServices, latticeWorkbench } from './lattice-workbench.ts'

const scripts = [
  { id: 'before', commands: [] },
  { id: 'published', commands: [{ type: 'assign', units: ['community:0,0'], to: 'street:1,0' }] },
]

function services(name: string): Parameters<typeof latticeWorkbench>[0] {
  const bytes = new TextEncoder().encode(JSON.stringify(scripts))
  return {
    ...latticeServices(name),
    bundled: {
      name: 'Lattice',
      files: [],
      services: '',
      examples: { ids: ['before', 'published'], url: 'scenarios.json' },
      reference: {},
    },
    client: new CityClient(() =>
      inProcessWorker({
        ...cityWorker,
        openBundled: async () => ok(handOver({ ...latticeCity(8, 8), generated: true }, null)),
        playExamples: async (packed: PackedBase) => playScenarios(unpackBase(packed), bytes),
      }),
    ),
  }
}

test('a scenario that comes with the city enters the log when it is opened, locked, and is there again after a reload', async () => {
  const workbench = await latticeWorkbench(services('examples'))
  const { actions, project } = workbench.getState()
  const loaded = planHash(project!.plan)
  await actions.dispatch({ type: 'lock', id: 'street:0,0', locked: true })
  const mine = planHash(project!.plan)
  await actions.openExample('published', '改革后')
  const published = planHash(project!.plan)
  expect(new Set([loaded, mine, published]).size).toBe(3)
  expect(workbench.getState().scenarios.map(({ name, locked, head }) => [name, locked, head])).toEqual([
    ['', false, 1],
    ['改革后', true, 2],
  ])
  expect((await actions.dispatch({ type: 'reset' }))?.code).toBe('scenario-locked')
  await actions.openExample('before', '改革前')
  expect(planHash(project!.plan)).toBe(loaded)
  await actions.openScenario('first')
  expect(planHash(project!.plan)).toBe(mine)
  await actions.openScenario('published')
  const again = await latticeWorkbench(services('examples'))
  expect(planHash(again.getState().project!.plan)).toBe(published)
  expect(again.getState().scenarios.map(({ id }) => id)).toEqual(['first', 'before', 'published'])
})

test('the plan is compared with a scenario that was never opened', async () => {
  const workbench = await latticeWorkbench(services('examples-compared'))
  const { actions } = workbench.getState()
  const found = await actions.compareStates('published', 'first', 'street')
  expect(found?.story.areas).toHaveLength(1)
  expect(workbench.getState().scenarios).toHaveLength(1)
})
