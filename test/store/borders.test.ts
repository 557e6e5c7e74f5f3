import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, test } from 'vitest'
import type { StoreApi } from 'zustand/vanilla'
import type { PickedBorder, WorkbenchState } from '#app/store/workbench-state.ts'
import type { Command } from '#core/plan/command.ts'
import { planHash } from '#core/plan/plan-hash.ts'
import { latticeServices, latticeWorkbench } from './lattice-workbench.ts'

let workbench: StoreApi<WorkbenchState>
let serial = 0
const state = (): WorkbenchState => workbench.getState()

beforeEach(async () => {
  workbench = await latticeWorkbench(latticeServices(`borders-${++serial}`))
})

/** A half-edge with one jurisdiction of the shown level on its left and another on its right. */
function between(left: string, right: string): number {
  const { project, level } = state()
  const { plan } = project!
  const labels = plan.labels(level)
  const { face } = plan.topology
  const slotAt = (halfEdge: number): string | null => plan.idOf(labels[face[halfEdge]!] ?? -1)
  const found = Array.from(face.keys()).find((each) => slotAt(each) === left && slotAt(each ^ 1) === right)
  expect(found).toBeDefined()
  return found!
}

function pick(left = 'street:0,0', right = 'street:1,0'): PickedBorder {
  state().actions.pickBorder(between(left, right))
  return state().border!
}

/** Index of a vertex of the picked border that is no node. */
function bend(): number {
  const { topology } = state().project!.plan
  const { vertices } = state().border!
  return vertices.findIndex(
    ({ arc, index }) => index > 0 && index < topology.arcEnd[arc]! - topology.arcStart[arc]! - 1,
  )
}

/** Moves the first bend by so many grid steps. */
function move(x: number, y = 0): Command {
  return { type: 'move-border', vertices: [state().border!.vertices[bend()]!], by: [x, y] }
}

describe('picking', () => {
  test('names both sides and every vertex of the stretch', () => {
    const border = pick()
    expect(border.sides).toEqual(['street:0,0', 'street:1,0'])
    expect(border.halfEdges).toHaveLength(4)
    expect(border.vertices.length).toBeGreaterThan(border.halfEdges.length)
    expect(border.isClosed).toBe(false)
  })

  test('the same border again is the same object; another one forgets chosen vertices and the edit', () => {
    const border = pick()
    state().actions.chooseVertices([2, 1, 1, 99, -1, 0.5])
    expect(state().vertices).toEqual([1, 2])
    pick()
    expect(state().border).toBe(border)
    expect(state().vertices).toEqual([1, 2])
    pick('street:0,0', 'street:0,1')
    expect(state().vertices).toEqual([])
    state().actions.pickBorder(null)
    expect(state().border).toBeNull()
  })

  test('where no border of the level runs, and beyond all half-edges, nothing is picked', () => {
    const { face } = state().project!.plan.topology
    const labels = state().project!.plan.labels('street')
    const inside = Array.from(face.keys()).find(
      (each) => face[each]! >= 0 && face[each ^ 1]! >= 0 && labels[face[each]!] === labels[face[each ^ 1]!],
    )!
    for (const each of [inside, -1, 1e9, Number.NaN]) {
      state().actions.pickBorder(each)
      expect(state().border).toBeNull()
    }
  })

  test('goes with its level and with its tool', () => {
    state().actions.setTool('vertices')
    pick()
    state().actions.setLevel('district')
    expect(state().border).toBeNull()
    state().actions.setLevel('street')
    pick()
    state().actions.setTool('redraw')
    expect(state().border).toBeNull()
  })
})

describe('an edit in the hand', () => {
  test('changes nothing, shows both sides, and is what happens then', async () => {
    pick()
    const { plan, metrics } = state().project!
    const before = planHash(plan)
    const preview = state().actions.draftEdit(move(4000))
    expect(planHash(plan)).toBe(before)
    expect(preview).toMatchObject({ problem: null })
    expect(preview!.sides.map(({ id }) => id).toSorted()).toEqual(['street:0,0', 'street:1,0'])
    expect(await state().actions.commitDraft()).toBeNull()
    expect(planHash(plan)).not.toBe(before)
    for (const { id, after } of preview!.sides) expect(metrics.figures(id)).toEqual(after)
    expect(state().steps).toHaveLength(1)
    expect(state().steps[0]!.label.key).toBe('move-border')
  })

  test('that is refused says why and keeps the last allowed one, which is what is done', async () => {
    pick()
    const allowed = move(3000)
    state().actions.draftEdit(allowed)
    const { draft } = state()
    const refused = state().actions.draftEdit(move(40_000_000))
    expect(refused!.problem).not.toBeNull()
    expect(state().draft!.command).toBe(allowed)
    expect(state().draft!.preview).toEqual({ ...draft!.preview, problem: refused!.problem })
    state().actions.draftEdit(move(2000))
    expect(state().draft!.preview.problem).toBeNull()
    state().actions.draftEdit(move(40_000_000))
    expect(await state().actions.commitDraft()).toBeNull()
    expect(state().steps.map(({ command }) => command)).toMatchObject([
      { type: 'move-border', by: [2000, 0] },
    ])
  })

  test('that was never allowed is refused again and changes nothing', async () => {
    pick()
    const wrong = state().actions.draftEdit(move(40_000_000))
    expect(state().draft!.preview.problem).toEqual(wrong!.problem)
    expect((await state().actions.commitDraft())?.code).toBe(wrong!.problem!.code)
    expect([state().draft, state().steps.length]).toEqual([null, 0])
  })

  test('is done once however often it is finished', async () => {
    pick()
    state().actions.draftEdit(move(2000))
    await Promise.all([state().actions.commitDraft(), state().actions.commitDraft()])
    expect(state().steps).toHaveLength(1)
    expect(await state().actions.commitDraft()).toBeNull()
    expect(state().steps).toHaveLength(1)
  })

  test('can be taken away', () => {
    pick()
    state().actions.draftEdit(move(2000))
    expect(state().actions.draftEdit(null)).toBeNull()
    expect(state().draft).toBeNull()
  })

  test('the border stays picked with its vertices chosen, so that the next edit can follow at once', async () => {
    pick()
    const chosen = bend()
    state().actions.chooseVertices([chosen])
    state().actions.draftEdit(move(2000))
    await state().actions.commitDraft()
    expect(state().border!.sides).toEqual(['street:0,0', 'street:1,0'])
    expect(state().vertices).toEqual([chosen])
    state().actions.draftEdit(move(0, 2000))
    await state().actions.commitDraft()
    expect(state().steps).toHaveLength(2)
  })

  test('an inserted vertex is chosen; deleted again it is gone', async () => {
    const { vertices } = pick()
    const { arc } = vertices[0]!
    const { points, arcStart } = state().project!.plan.topology
    const at = 2 * arcStart[arc]!
    const middle = [0, 1].map((axis) => Math.round((points[at + axis]! + points[at + 2 + axis]!) / 2))
    state().actions.draftEdit({ type: 'insert-vertex', arc, segment: 0, at: [middle[0]!, middle[1]! + 500] })
    await state().actions.commitDraft()
    expect(state().border!.vertices).toHaveLength(vertices.length + 1)
    const [chosen] = state().vertices
    expect(state().border!.vertices[chosen!]).toEqual({ arc, index: 1 })
    state().actions.draftEdit({ type: 'delete-vertices', vertices: [{ arc, index: 1 }] })
    await state().actions.commitDraft()
    expect(state().border!.vertices).toHaveLength(vertices.length)
    expect(state().vertices).toEqual([])
  })
})

describe('after a change', () => {
  test('undo and redo leave no dead arcs in the picked border', async () => {
    pick()
    const line = [...cutLine()]
    const created = state().actions.proposeUnit('street', 'street:0,0')
    expect(await state().actions.dispatch({ type: 'cut', target: 'street:0,0', line, created })).toBeNull()
    const sides = [created.id, 'street:0,0'] as const
    pick(...sides)
    expect(state().border).not.toBeNull()
    await state().actions.undo()
    expect(state().border).toBeNull()
    await state().actions.redo()
    pick(...sides)
    state().actions.draftEdit(null)
    const { topology } = state().project!.plan
    for (const halfEdge of state().border!.halfEdges) {
      expect(topology.arcEnd[halfEdge >> 1]).toBeGreaterThan(topology.arcStart[halfEdge >> 1]!)
    }
  })

  test('another change takes the edit out of the hand and keeps the border', async () => {
    pick()
    state().actions.draftEdit(move(2000))
    await state().actions.dispatch({ type: 'rename', id: 'street:0,0', name: 'Other', code: '' })
    expect(state().draft).toBeNull()
    expect(state().border!.sides).toEqual(['street:0,0', 'street:1,0'])
  })

  test('a border goes with one of its sides', async () => {
    pick()
    await state().actions.dispatch({ type: 'merge', ids: ['street:1,0'], into: 'street:0,0' })
    expect([state().border, state().vertices]).toEqual([null, []])
  })

  test('says which shapes it touched, and none when only an owner changed', async () => {
    pick()
    const vertex = state().border!.vertices[bend()]!
    state().actions.draftEdit(move(2000))
    await state().actions.commitDraft()
    const { face } = state().project!.plan.topology
    expect(state().touched!.shapes.arcs).toEqual([vertex.arc])
    expect(state().touched!.shapes.faces.toSorted()).toEqual(
      [face[2 * vertex.arc]!, face[2 * vertex.arc + 1]!].toSorted(),
    )
    expect(state().touched!.jurisdictions).toEqual(
      expect.arrayContaining(['street:0,0', 'street:1,0', 'district:0,0']),
    )
    await state().actions.undo()
    expect(state().touched!.shapes.arcs).toEqual([vertex.arc])
    await state().actions.dispatch({ type: 'assign', units: ['community:0,0'], to: 'street:1,0' })
    expect(state().touched!.shapes).toEqual({ arcs: [], faces: [] })
  })
})

test('Esc lays down the edit, then the vertices, then the border, then the tool', () => {
  const { actions } = state()
  actions.setTool('vertices')
  pick()
  actions.chooseVertices([1])
  actions.draftEdit(move(1000))
  const seen = Array.from({ length: 4 }, () => {
    actions.back()
    const { draft, vertices, border, tool } = state()
    return [draft !== null, vertices.length, border !== null, tool]
  })
  expect(seen).toEqual([
    [false, 1, true, 'vertices'],
    [false, 0, true, 'vertices'],
    [false, 0, false, 'vertices'],
    [false, 0, false, 'select'],
  ])
})

test('snapping is on from the start, is changed bit by bit, and stays when another city opens', async () => {
  expect(state().snapping).toMatchObject({ on: true, follow: true })
  expect(state().snapping.kinds.has('building')).toBe(false)
  state().actions.setSnapping({ on: false })
  state().actions.setSnapping({ kinds: new Set(['river']) })
  await state().actions.openBundled()
  expect(state().snapping).toEqual({ on: false, follow: true, kinds: new Set(['river']) })
})

test('every proposal has an id of its own', () => {
  const one = state().actions.proposeUnit('street', 'street:0,0')
  const other = state().actions.proposeUnit('street', 'street:0,0')
  expect(one.id).not.toBe(other.id)
  expect(one.name).toBe(other.name)
  expect(state().project!.plan.get(one.id)).toBeUndefined()
})

/** A straight line from west to east through the middle of `street:0,0`, beyond both its sides. */
function* cutLine(): Generator<number> {
  const { plan } = state().project!
  const { topology } = plan
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  plan.eachFace(plan.slotOf('street:0,0'), (face) => {
    for (let arc = 0; arc < topology.arcStart.length; arc++) {
      if (topology.face[2 * arc] !== face && topology.face[2 * arc + 1] !== face) continue
      for (let at = topology.arcStart[arc]!; at < topology.arcEnd[arc]!; at++) {
        west = Math.min(west, topology.points[2 * at]!)
        east = Math.max(east, topology.points[2 * at]!)
        south = Math.min(south, topology.points[2 * at + 1]!)
        north = Math.max(north, topology.points[2 * at + 1]!)
      }
    }
  })
  const middle = Math.round(south * 0.45 + north * 0.55)
  const room = Math.round((east - west) / 50)
  yield* [west - room, middle, east + room, middle]
}
