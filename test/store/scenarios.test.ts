import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { planHash } from '#core/plan/plan-hash.ts'
import { latticeServices, latticeWorkbench } from './lattice-workbench.ts'

test('a scenario begins where the present one stands, and each keeps its own head', async () => {
  const workbench = await latticeWorkbench(latticeServices('scenarios'))
  const { actions, project } = workbench.getState()
  const { plan } = project!
  const base = planHash(plan)
  await actions.dispatch({ type: 'lock', id: 'street:0,0', locked: true })
  const locked = planHash(plan)
  await actions.createScenario('  方案 B ')
  expect(workbench.getState().scenarios.map(({ name, head }) => [name, head])).toEqual([
    ['', 1],
    ['方案 B', 1],
  ])
  await actions.undo()
  await actions.dispatch({ type: 'assign', units: ['community:0,0'], to: 'street:1,0' })
  const moved = planHash(plan)
  await actions.openScenario('first')
  expect(planHash(plan)).toBe(locked)
  await actions.undo()
  expect(planHash(plan)).toBe(base)
  await actions.openScenario(workbench.getState().scenarios[1]!.id)
  expect(planHash(plan)).toBe(moved)
})

test('a scenario has a name of its own', async () => {
  const workbench = await latticeWorkbench(latticeServices('scenario-names'))
  const { actions } = workbench.getState()
  await actions.createScenario(' ')
  await actions.createScenario('B')
  await actions.createScenario('B')
  expect(workbench.getState().scenarios).toHaveLength(2)
  const { id } = workbench.getState().scenarios[1]!
  await actions.renameScenario(id, 'C', '为什么')
  expect(workbench.getState().scenarios[1]).toMatchObject({ name: 'C', note: '为什么' })
  await actions.openScenario('nowhere')
  const problems = workbench.getState().notices.filter(({ kind }) => kind === 'problem')
  expect(problems.map(({ key }) => key)).toEqual([
    'scenario-without-name',
    'scenario-name-taken',
    'scenario-missing',
  ])
  const again = await latticeWorkbench(latticeServices('scenario-names'))
  expect(again.getState().scenarios).toEqual(workbench.getState().scenarios)
})

test('reset is a step: undo takes it back, and what was before stays in the log', async () => {
  const workbench = await latticeWorkbench(latticeServices('reset'))
  const { actions, project } = workbench.getState()
  const { plan } = project!
  const base = planHash(plan)
  await actions.dispatch({ type: 'assign', units: ['community:0,0'], to: 'street:1,0' })
  await actions.dispatch({ type: 'lock', id: 'street:1,0', locked: true })
  const before = planHash(plan)
  await actions.reset()
  expect(planHash(plan)).toBe(base)
  expect(workbench.getState().steps.map(({ label }) => label.key)).toEqual(['assign', 'lock', 'reset'])
  await actions.undo()
  expect(planHash(plan)).toBe(before)
  await actions.jumpTo(1)
  await actions.jumpTo(3)
  expect(planHash(plan)).toBe(base)
})

test('P5: an id that was created and undone is not given out again, also after a reload', async () => {
  const create = {
    type: 'create',
    id: 'new',
    level: 'street',
    name: '新街道',
    code: '',
    legalStatus: 'street',
    parent: null,
  } as const
  const workbench = await latticeWorkbench(latticeServices('ids'))
  expect(await workbench.getState().actions.dispatch(create)).toBeNull()
  await workbench.getState().actions.undo()
  const again = await latticeWorkbench(latticeServices('ids'))
  expect(again.getState().project!.plan.get('new')).toBeUndefined()
  expect((await again.getState().actions.dispatch(create))?.code).toBe('id-in-use')
})
