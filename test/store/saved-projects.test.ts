import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { planHash } from '#core/plan/plan-hash.ts'
import { latticeServices, latticeWorkbench } from './lattice-workbench.ts'

const square = (west: number, name: string): object => ({
  type: 'Feature',
  properties: { name, residents: 10 },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 40],
        [west + 0.01, 40],
        [west + 0.01, 40.01],
        [west, 40.01],
        [west, 40],
      ],
    ],
  },
})

test('every project of the browser stays within reach, with its edits', async () => {
  const workbench = await latticeWorkbench(latticeServices('saved'))
  const state = () => workbench.getState()
  const { actions } = state()
  await actions.dispatch({ type: 'lock', id: 'street:0,0', locked: true })
  const first = { id: state().project!.id, hash: planHash(state().project!.plan) }

  const file = { type: 'FeatureCollection', features: [square(111, '甲'), square(111.01, '乙')] }
  await actions.readFiles([new File([JSON.stringify(file)], '社区.geojson')])
  await actions.acceptImport()
  const second = state().project!.id
  await actions.dispatch({ type: 'lock', id: state().project!.plan.allJurisdictions()[0]!.id, locked: true })
  await expect.poll(() => state().saved.map(({ id }) => id)).toEqual([second, first.id])

  await actions.openSaved(first.id)
  expect(state().project!.id).toBe(first.id)
  expect(planHash(state().project!.plan)).toBe(first.hash)
  await actions.openSaved(second)
  expect(state().project!.plan.allJurisdictions()[0]!.locked).toBe(true)
  await expect
    .poll(() => state().saved.map(({ id, generated }) => [id, generated]))
    .toEqual([
      [second, false],
      [first.id, true],
    ])
})

test('a project that is not there is refused and what is open stays open', async () => {
  const workbench = await latticeWorkbench(latticeServices('saved-missing'))
  const { actions, project } = workbench.getState()
  await actions.openSaved('elsewhere')
  expect(workbench.getState().project).toBe(project)
  expect(workbench.getState().notices.at(-1)).toMatchObject({ kind: 'problem', key: 'project-missing' })
})
