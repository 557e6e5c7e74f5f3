import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, test } from 'vitest'
import type { StoreApi } from 'zustand/vanilla'
import type { WorkbenchState } from '#app/store/workbench-state.ts'
import { latticeServices, latticeWorkbench } from './lattice-workbench.ts'

let workbench: StoreApi<WorkbenchState>
let serial = 0
const state = (): WorkbenchState => workbench.getState()

beforeEach(async () => {
  workbench = await latticeWorkbench(latticeServices(`selection-${++serial}`))
})

describe('levels', () => {
  test('a city opens with streets to redraw and communities to pick', () => {
    expect([state().level, state().unitLevel]).toEqual(['street', 'community'])
  })

  test('there and back again the pieces to pick are the usual ones', () => {
    const { actions } = state()
    actions.setLevel('community')
    expect(state().unitLevel).toBe('grid')
    actions.setLevel('street')
    expect(state().unitLevel).toBe('community')
    actions.setUnitLevel('grid')
    actions.setLevel('street')
    expect(state().unitLevel).toBe('grid')
    actions.setLevel('district')
    expect(state().unitLevel).toBe('street')
  })

  test('units stay finer than the level, and a selection goes with its units', () => {
    const { actions } = state()
    actions.select(['community:0,0'])
    actions.setFocus('street:0,0')
    actions.setLevel('district')
    expect([state().level, state().unitLevel, state().selection.size]).toEqual(['district', 'community', 1])
    expect(state().focus).toBeNull()
    actions.setLevel('community')
    expect([state().unitLevel, state().selection.size]).toEqual(['grid', 0])
    actions.setUnitLevel('street')
    expect(state().unitLevel).toBe('grid')
  })
})

test('of what was done and taken back only the last is news', async () => {
  const { actions } = state()
  actions.select(['community:0,0'])
  actions.setTarget('street:1,0')
  await actions.assignSelection()
  actions.findNext('unassigned')
  await actions.undo()
  await actions.redo()
  expect(state().notices.map(({ key }) => key)).toEqual(['none-unassigned', 'redone.assign'])
})

describe('selection', () => {
  test('is replaced, added to, taken from and toggled', () => {
    const { actions } = state()
    actions.select(['community:0,0', 'community:1,0'])
    actions.select(['community:1,0', 'community:2,0'], 'toggle')
    expect([...state().selection]).toEqual(['community:0,0', 'community:2,0'])
    actions.select(['community:3,0'], 'add')
    actions.select(['community:0,0', 'community:9,9'], 'remove')
    expect([...state().selection]).toEqual(['community:2,0', 'community:3,0'])
    actions.select(['street:0,0', 'community:1,1'])
    expect([...state().selection]).toEqual(['community:1,1'])
  })

  test('is the same object when nothing changes', () => {
    const { actions } = state()
    actions.select(['community:0,0'])
    const before = state().selection
    actions.select(['community:0,0'])
    actions.select([], 'add')
    expect(state().selection).toBe(before)
  })

  test('with a target has a preview that equals what happens then', async () => {
    const { actions, project } = state()
    actions.select(['community:0,0'])
    expect(state().preview).toBeNull()
    actions.setTarget('street:1,0')
    const { preview } = state()
    expect(preview).toMatchObject({ to: 'street:1,0', problem: null })
    expect(await actions.assignSelection()).toBeNull()
    for (const { id, after } of preview!.sides) expect(project!.metrics.figures(id!)).toEqual(after)
    expect([state().selection.size, state().preview]).toEqual([0, null])
  })

  test('given to a locked jurisdiction is refused before and after asking', async () => {
    const { actions } = state()
    await actions.dispatch({ type: 'lock', id: 'street:1,0', locked: true })
    actions.select(['community:0,0'])
    actions.setTarget('street:1,0')
    const code = state().preview?.problem?.code
    expect(code).toBeTruthy()
    expect((await actions.assignSelection())?.code).toBe(code)
    expect(state().notices.at(-1)).toMatchObject({ kind: 'problem', key: code })
    expect(state().steps).toHaveLength(1)
  })

  test('needs units and somebody who receives them', async () => {
    const { actions } = state()
    expect((await actions.assignSelection())?.code).toBe('nothing-selected')
    actions.select(['community:0,0'])
    expect((await actions.assignSelection())?.code).toBe('no-target')
    expect(await actions.assignSelection(null)).toBeNull()
    expect(state().project!.plan.get('community:0,0')?.parent).toBeNull()
  })

  test('loses what a step retired', async () => {
    const { actions } = state()
    actions.setFocus('street:1,0')
    actions.setTarget('street:0,0')
    await actions.dispatch({ type: 'merge', ids: ['street:1,0'], into: 'street:0,0' })
    expect([state().focus, state().target]).toEqual([null, 'street:0,0'])
  })
})

test('the hover names the unit and who has it', () => {
  const { actions } = state()
  actions.setHover('community:2,1')
  expect(state().hover).toEqual({ unit: 'community:2,1', at: 'street:1,0' })
  const before = state().hover
  actions.setHover('community:2,1')
  expect(state().hover).toBe(before)
  actions.setHover('nowhere')
  expect(state().hover).toBeNull()
})

test('Esc closes one thing at a time, the innermost first', () => {
  const { actions } = state()
  actions.setTool('lasso')
  actions.setFocus('street:0,1')
  actions.select(['community:0,0'])
  actions.setTarget('street:1,0')
  const open = (): unknown[] => {
    const { preview, selection, target, focus, tool } = state()
    return [preview !== null, selection.size, target, focus, tool]
  }
  const seen = Array.from({ length: 6 }, () => {
    actions.back()
    return open()
  })
  expect(seen).toEqual([
    [false, 1, 'street:1,0', 'street:0,1', 'lasso'],
    [false, 0, 'street:1,0', 'street:0,1', 'lasso'],
    [false, 0, null, 'street:0,1', 'lasso'],
    [false, 0, null, null, 'lasso'],
    [false, 0, null, null, 'select'],
    [false, 0, null, null, 'select'],
  ])
})

test('the brush keeps a size that can be used', () => {
  const { actions } = state()
  for (const [asked, got] of [
    [-5, 4],
    [1e9, 200],
    [30.4, 30],
    [Number.NaN, 30],
  ] as const) {
    actions.setBrushRadius(asked)
    expect(state().brushRadius).toBe(got)
  }
})

describe('find next', () => {
  test('says when there is nothing to find', () => {
    expect(state().actions.findNext('unassigned')).toBe(false)
    expect(state().actions.findNext('detached')).toBe(false)
    expect(state().notices.map(({ key }) => key)).toEqual(['none-unassigned', 'none-detached'])
  })

  test('walks through what belongs to nobody, keeps its place and begins again', async () => {
    const { actions } = state()
    for (const unit of ['community:0,0', 'community:3,3', 'community:0,3']) {
      await actions.dispatch({ type: 'assign', units: [unit], to: null })
    }
    const seen: string[] = []
    for (let i = 0; i < 4; i++) {
      expect(actions.findNext('unassigned')).toBe(true)
      seen.push([...state().selection].join())
    }
    expect(new Set(seen.slice(0, 3)).size).toBe(3)
    expect(seen[3]).toBe(seen[0])
    expect(state().zoomTo?.token).toBe(4)
    await actions.dispatch({ type: 'assign', units: [seen[0]!], to: 'street:0,0' })
    actions.findNext('unassigned')
    expect([...state().selection].join()).toBe(seen[1])
  })

  test('ground without any unit can be given to a unit of the finest level', async () => {
    const { actions, project } = state()
    const { plan } = project!
    const grid = plan.idOf(plan.faceOwner[0]!)!
    await actions.dispatch({ type: 'assign-faces', faces: [0], to: null })
    actions.setLevel('grid')
    expect(actions.findNext('unassigned')).toBe(true)
    expect([state().selection.size, state().ground, state().notices.at(-1)?.key]).toEqual([
      0,
      [0],
      'found-ground',
    ])
    expect((await actions.assignSelection())?.code).toBe('no-target')
    actions.setTarget(grid)
    expect(await actions.assignSelection()).toBeNull()
    expect([plan.idOf(plan.faceOwner[0]!), state().ground]).toEqual([grid, []])
    expect((await actions.assignSelection())?.code).toBe('nothing-selected')
  })

  test('found ground is left as soon as units are picked, or with Esc', async () => {
    const { actions } = state()
    await actions.dispatch({ type: 'assign-faces', faces: [0], to: null })
    actions.findNext('unassigned')
    expect(state().ground).toEqual([0])
    actions.select(['community:3,3'])
    expect(state().ground).toEqual([])
    actions.findNext('unassigned')
    actions.back()
    expect(state().ground).toEqual([])
  })

  test('shows the smaller part of a jurisdiction in two parts', async () => {
    const { actions } = state()
    await actions.dispatch({ type: 'assign', units: ['community:3,3'], to: 'street:0,0' })
    expect(actions.findNext('detached')).toBe(true)
    expect([...state().selection]).toEqual(['community:3,3'])
  })
})

test('what a change touched are the faces that moved and everybody who had or has them', async () => {
  const { actions, project } = state()
  const revision = state().revision
  await actions.dispatch({ type: 'assign', units: ['community:0,0'], to: 'street:1,0' })
  const { plan } = project!
  const faces: number[] = []
  plan.eachFace(plan.slotOf('community:0,0'), (face) => faces.push(face))
  expect(state().revision).toBe(revision + 1)
  expect(new Set(state().touched!.faces)).toEqual(new Set(faces))
  expect(new Set(state().touched!.jurisdictions)).toEqual(
    new Set(['community:0,0', 'district:0,0', 'street:0,0', 'street:1,0']),
  )
  await actions.dispatch({ type: 'recolour', id: 'street:1,1', colour: 3 })
  expect(state().touched).toEqual({
    faces: [],
    jurisdictions: ['street:1,1'],
    shapes: { arcs: [], faces: [] },
  })
})
