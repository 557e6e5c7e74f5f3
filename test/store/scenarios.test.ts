import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { Metrics } from '#core/analysis/metrics.ts'
import { emptyHistory } from '#core/plan/history.ts'
import { planHash } from '#core/plan/plan-hash.ts'
import { Plan } from '#core/plan/plan.ts'
import { writeProject } from '#io/formats/write-project.ts'
import { latticeCity } from '../builders/lattice-city.ts'
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

test('a copy has the same steps and its own future; a branch begins at any step', async () => {
  const workbench = await latticeWorkbench(latticeServices('scenario-copies'))
  const { actions, project } = workbench.getState()
  const { plan } = project!
  const base = planHash(plan)
  await actions.dispatch({ type: 'lock', id: 'street:0,0', locked: true })
  await actions.dispatch({ type: 'lock', id: 'street:1,0', locked: true })
  const both = planHash(plan)
  await actions.undo()
  await actions.duplicateScenario('first', '副本')
  await actions.redo()
  expect(planHash(plan)).toBe(both)
  await actions.openScenario('first')
  expect(planHash(plan)).not.toBe(both)
  expect(await actions.createScenario('从头', 0)).toBeNull()
  expect(planHash(plan)).toBe(base)
  expect(workbench.getState().scenarios.map(({ name, head, tip }) => [name, head, tip])).toEqual([
    ['', 1, 2],
    ['副本', 2, 2],
    ['从头', 0, 0],
  ])
})

test('a locked scenario takes no edit, no undo and no deletion, and says so', async () => {
  const workbench = await latticeWorkbench(latticeServices('scenario-lock'))
  const { actions, project } = workbench.getState()
  await actions.dispatch({ type: 'lock', id: 'street:0,0', locked: true })
  await actions.createScenario('B')
  const { id } = workbench.getState().scenarios[1]!
  await actions.lockScenario(id, true)
  const before = planHash(project!.plan)
  const refusal = await actions.dispatch({ type: 'lock', id: 'street:0,0', locked: false })
  expect(refusal?.code).toBe('scenario-locked')
  await actions.undo()
  await actions.deleteScenario(id)
  expect(planHash(project!.plan)).toBe(before)
  expect(workbench.getState().scenarios).toHaveLength(2)
  await actions.lockScenario(id, false)
  await actions.undo()
  expect(planHash(project!.plan)).not.toBe(before)
})

test('a deleted scenario comes back as it was, also after a reload it is gone for good; the last one stays', async () => {
  const workbench = await latticeWorkbench(latticeServices('scenario-delete'))
  const { actions } = workbench.getState()
  await actions.createScenario('B')
  const both = workbench.getState().scenarios
  await actions.deleteScenario(both[1]!.id)
  expect(workbench.getState().scenarios).toEqual([both[0]])
  expect(workbench.getState().scenarioId).toBe('first')
  await actions.restoreScenario()
  expect(workbench.getState().scenarios).toEqual(both)
  await actions.deleteScenario(both[1]!.id)
  await actions.deleteScenario('first')
  expect(workbench.getState().notices.at(-1)?.key).toBe('scenario-last')
  const again = await latticeWorkbench(latticeServices('scenario-delete'))
  expect(again.getState().scenarios).toEqual([both[0]])
})

test('another scenario is taken in as one step that can be undone; what both changed is decided first', async () => {
  const workbench = await latticeWorkbench(latticeServices('scenario-combined'))
  const { actions, project } = workbench.getState()
  const { plan } = project!
  await actions.createScenario('对方')
  const theirs = workbench.getState().scenarioId
  await actions.dispatch({ type: 'assign', units: ['community:0,0'], to: 'street:1,0' })
  await actions.dispatch({ type: 'rename', id: 'street:0,1', name: '对方的名字', code: '' })
  await actions.openScenario('first')
  await actions.dispatch({ type: 'rename', id: 'street:0,1', name: '我的名字', code: '' })
  const mine = planHash(plan)
  expect(actions.combinationWith(theirs)).toMatchObject({
    free: [1],
    conflicts: [{ ours: [3], theirs: [2] }],
  })
  expect((await actions.combineWith(theirs, []))?.code).toBe('combination-undecided')
  expect(planHash(plan)).toBe(mine)
  expect(await actions.combineWith(theirs, ['ours'])).toBeNull()
  expect([plan.get('community:0,0')!.parent, plan.get('street:0,1')!.name]).toEqual([
    'street:1,0',
    '我的名字',
  ])
  await actions.undo()
  expect(planHash(plan)).toBe(mine)
  expect(await actions.combineWith(theirs, ['theirs'])).toBeNull()
  expect(plan.get('street:0,1')!.name).toBe('对方的名字')
  const again = await latticeWorkbench(latticeServices('scenario-combined'))
  expect(planHash(again.getState().project!.plan)).toBe(planHash(plan))
})

test('the project file of another planner of this city becomes a scenario; that of another city is refused', async () => {
  const theirs = await latticeWorkbench(latticeServices('scenario-theirs'))
  await theirs.getState().actions.dispatch({ type: 'assign', units: ['community:0,0'], to: 'street:1,0' })
  const zip = await theirs.getState().actions.exportProject()
  const workbench = await latticeWorkbench(latticeServices('scenario-mine'))
  const { actions, project } = workbench.getState()
  await actions.dispatch({ type: 'rename', id: 'street:0,1', name: '我的名字', code: '' })
  const mine = planHash(project!.plan)
  const id = await actions.bringIn(new File([zip!], '对方.zip'))
  expect(planHash(project!.plan)).toBe(mine)
  expect(workbench.getState().scenarios.map(({ name }) => name)).toEqual(['', '对方'])
  expect(actions.combinationWith(id!)).toMatchObject({ free: [2], conflicts: [] })
  expect(await actions.combineWith(id!, [])).toBeNull()
  expect(project!.plan.get('community:0,0')!.parent).toBe('street:1,0')
  const again = await latticeWorkbench(latticeServices('scenario-mine'))
  expect(planHash(again.getState().project!.plan)).toBe(planHash(project!.plan))
  expect(await actions.bringIn(new File(['no zip'], 'x.zip'))).toBeNull()
  const foreign = writeProject(new Metrics(new Plan(latticeCity(4, 4))), emptyHistory('f', ''), {
    date: '2026-11-24T00:00:00Z',
    appVersion: '1',
  })
  expect(await actions.bringIn(new File([foreign], 'y.zip'))).toBeNull()
  expect(workbench.getState().notices.at(-1)?.key).toBe('combination-other-city')
  expect(workbench.getState().scenarios).toHaveLength(2)
})
