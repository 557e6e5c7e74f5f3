import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import type { StoreApi } from 'zustand/vanilla'
import type { WorkbenchState } from '#app/store/workbench-state.ts'
import { createWorkbench } from '#app/store/create-workbench.ts'
import { planHash } from '#core/plan/plan-hash.ts'
import { latticeServices, latticeWorkbench } from './lattice-workbench.ts'

let workbench: StoreApi<WorkbenchState>
let name = ''
let serial = 0
const state = (): WorkbenchState => workbench.getState()
const hash = (): string => planHash(state().project!.plan)

beforeEach(async () => {
  name = `import-${++serial}`
  workbench = await latticeWorkbench(latticeServices(name))
})

async function asFile(blob: Promise<Blob | null>, fileName: string): Promise<File> {
  return new File([(await blob)!], fileName)
}

test('a project file gives back the plan by hash, with its log, scenarios and undo', async () => {
  const { actions } = state()
  const base = hash()
  await actions.dispatch({ type: 'lock', id: 'street:0,0', locked: true })
  await actions.reset()
  await actions.dispatch({ type: 'assign', units: ['community:0,0'], to: 'street:1,0' })
  await actions.createScenario('方案 B')
  await actions.dispatch({ type: 'rename', id: 'street:1,0', name: '阿拉善北路中心', code: '' })
  const [edited, steps, scenarios] = [hash(), state().steps, state().scenarios]
  const file = await asFile(actions.exportProject(), '项目.zip')

  await actions.readFiles([file])
  expect(state().pendingImport).toMatchObject({ fileNames: ['项目.zip'], report: { blocked: null } })
  expect(hash()).toBe(edited)
  const former = state().project!.id
  await actions.acceptImport()
  expect(state().project!.id).not.toBe(former)
  expect(state().pendingImport).toBeNull()
  expect(hash()).toBe(edited)
  expect([state().steps, state().scenarios]).toEqual([steps, scenarios])

  const again = createWorkbench(latticeServices(name))
  await again.getState().actions.openLast()
  expect(again.getState().project!.id).toBe(state().project!.id)
  expect(planHash(again.getState().project!.plan)).toBe(edited)
  await again.getState().actions.undo()
  await again.getState().actions.undo()
  expect(planHash(again.getState().project!.plan)).toBe(base)
})

test('all levels as GeoJSON make the same plan again', async () => {
  const { actions, project } = state()
  await actions.dispatch({ type: 'assign', units: ['community:0,0'], to: 'street:1,0' })
  const before = hash()
  const blob = actions.exportGeoJson(project!.plan.base.levels)
  await actions.readFiles([await asFile(blob, '方案.geojson')])
  expect(state().pendingImport?.report.blocked).toBeNull()
  await actions.acceptImport()
  expect(hash()).toBe(before)
})

test('the table has a row for each unit and the words it is given', async () => {
  const text = await (await state().actions.exportTable('community', { name: '名称' }))!.text()
  const lines = text.trim().split('\r\n')
  expect(lines[0]).toContain('名称')
  expect(lines).toHaveLength(1 + 16)
})

test('a file that cannot be taken leaves the report and the open plan as it was', async () => {
  const { actions } = state()
  const before = hash()
  await actions.readFiles([new File(['not json'], 'a.geojson')])
  const blocked = state().pendingImport?.report.blocked
  expect(blocked).not.toBeNull()
  await actions.acceptImport()
  expect(state().notices.at(-1)).toMatchObject({ kind: 'problem', key: blocked!.code })
  expect(state().pendingImport).not.toBeNull()
  actions.dismissImport()
  expect([state().pendingImport, hash(), state().status]).toEqual([null, before, 'ready'])
})

test('what is chosen in the dialog is read again', async () => {
  const { actions } = state()
  const file = await asFile(actions.exportGeoJson(['community']), '社区.geojson')
  await actions.readFiles([file])
  expect(state().pendingImport?.report.layers[0]?.level).not.toBeNull()
  await actions.adjustImport({ file: '社区.geojson', level: null, columns: {} })
  expect(state().pendingImport?.report.layers[0]?.level).toBeNull()
  expect(state().pendingImport?.report.blocked).not.toBeNull()
})

test('a cancelled import changes nothing, and the next one works', async () => {
  const { actions } = state()
  const before = hash()
  const file = await asFile(actions.exportProject(), '项目.zip')
  const reading = actions.readFiles([file])
  expect(state().progress).not.toBeNull()
  actions.cancel()
  await reading
  expect([state().progress, state().pendingImport, state().status, hash()]).toEqual([
    null,
    null,
    'ready',
    before,
  ])
  await actions.readFiles([file])
  expect(state().pendingImport?.report.blocked).toBeNull()
})

test('an import that is dismissed while a choice is read again stays dismissed', async () => {
  const { actions } = state()
  await actions.readFiles([await asFile(actions.exportGeoJson(['community']), '社区.geojson')])
  const reading = actions.adjustImport({ file: '社区.geojson', level: null, columns: {} })
  actions.dismissImport()
  await reading
  expect([state().pendingImport, state().progress, state().status]).toEqual([null, null, 'ready'])
})

test('an import whose second reading was stopped is finished as the report on screen says', async () => {
  const { actions, project } = state()
  const before = hash()
  const blob = actions.exportGeoJson(project!.plan.base.levels)
  await actions.readFiles([await asFile(blob, '方案.geojson')])
  const { pendingImport } = state()
  const reading = actions.adjustImport({ file: '方案.geojson', level: null, columns: {} })
  actions.cancel()
  await reading
  expect(state().pendingImport).toBe(pendingImport)
  await actions.acceptImport()
  expect([state().pendingImport, hash()]).toEqual([null, before])
  expect(state().project!.id).not.toBe(project!.id)
})
