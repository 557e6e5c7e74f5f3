import { expect, test } from 'vitest'
import { handlePlace } from '#app/map/handle-place.ts'
import { segmentAfter } from '#app/map/segment-after.ts'
import { sweptGround } from '#app/map/swept-ground.ts'
import { vertexPlace } from '#app/map/vertex-place.ts'
import { wantedCourses } from '#app/map/wanted-courses.ts'
import { pickedBorder } from '#app/store/picked-border.ts'
import type { PickedBorder } from '#app/store/workbench-state.ts'
import { insertVertex } from '#core/editing/insert-vertex.ts'
import { Plan } from '#core/plan/plan.ts'
import { EMPTY_DIFF } from '#core/plan/plan-diff.ts'
import { latticeCity } from '../builders/lattice-city.ts'

/** A border between two streets, with one of its arcs run against. */
function streetBorder(): { plan: Plan; border: PickedBorder } {
  const plan = new Plan(latticeCity(8, 8))
  const labels = plan.labels('street')
  const { face } = plan.topology
  for (let h = 0; h < face.length; h++) {
    if (face[h]! < 0 || face[h ^ 1]! < 0 || labels[face[h]!] === labels[face[h ^ 1]!]) continue
    const border = pickedBorder(plan, 'street', h)!
    if (border.halfEdges.length > 1 && border.halfEdges.some((each) => each & 1)) return { plan, border }
  }
  throw new Error('no border')
}

test('a vertex put into the segment after another one comes next along the border', () => {
  const { plan, border } = streetBorder()
  for (let at = 0; at + 1 < border.vertices.length; at++) {
    const [a, b] = [at, at + 1].map((each) => vertexPlace(plan.topology, border.vertices[each]!))
    const middle = [Math.round((a![0] + b![0]) / 2), Math.round((a![1] + b![1]) / 2)] as const
    const { arc, segment } = segmentAfter(border, at)
    const inserted = insertVertex(plan, arc, segment, middle)
    if (!inserted.ok) throw new Error(inserted.problem.code)
    const edited = new Plan(plan.base)
    edited.apply({ ...EMPTY_DIFF, topology: inserted.value })
    const again = pickedBorder(edited, 'street', border.halfEdges[0]!)!
    expect(again.vertices.map((vertex) => vertexPlace(edited.topology, vertex))).toEqual(
      border.vertices.map((vertex) => vertexPlace(plan.topology, vertex)).toSpliced(at + 1, 0, middle),
    )
  }
})

test('what the hand wants runs from the neighbours over the moved vertices', () => {
  const { plan, border } = streetBorder()
  const places = border.vertices.map((vertex) => vertexPlace(plan.topology, vertex))
  const handle = { kind: 'vertex', at: 1 } as const
  const courses = wantedCourses(plan.topology, border, {
    handle,
    vertices: [1],
    from: places[1]!,
    by: [7, -3],
  })
  const moved = [places[1]![0] + 7, places[1]![1] - 3]
  expect(courses).toEqual([
    [...places[0]!, ...moved],
    [...moved, ...places[2]!],
  ])
})

test('handles go with the hand as long as the border is the one in it', () => {
  const { plan, border } = streetBorder()
  const [x, y] = vertexPlace(plan.topology, border.vertices[1]!)
  const handle = { kind: 'vertex', at: 1 } as const
  const gripped = { border, handle, vertices: new Set([1]), by: [10, 20] } as const
  expect(handlePlace(plan.topology, border, handle, gripped)).toEqual([x + 10, y + 20])
  expect(handlePlace(plan.topology, { ...border }, handle, gripped)).toEqual([x, y])
})

test('the swept ground lies between the old and the new course, one ring for each run of moved vertices', () => {
  const { plan, border } = streetBorder()
  const places = border.vertices.map((vertex) => vertexPlace(plan.topology, vertex))
  const moved = (at: number): number[] => [places[at]![0] + 7, places[at]![1] - 3]
  const last = places.length - 1
  const handle = { kind: 'vertex', at: 1 } as const
  const rings = sweptGround(plan.topology, { border, handle, vertices: new Set([1, last]), by: [7, -3] })
  expect(rings).toEqual([
    [...places[0]!, ...places[1]!, ...places[2]!, ...moved(1)],
    [...places[last - 1]!, ...places[last]!, ...moved(last)],
  ])
  const all = sweptGround(plan.topology, { border, handle, vertices: new Set(places.keys()), by: [7, -3] })
  expect(all).toEqual([
    [
      ...places.flat(),
      ...places
        .map((_, at) => moved(at))
        .toReversed()
        .flat(),
    ],
  ])
})

test('a middle that is drawn out sweeps a triangle', () => {
  const { plan, border } = streetBorder()
  const [a, b] = border.vertices.slice(0, 2).map((vertex) => vertexPlace(plan.topology, vertex))
  const handle = { kind: 'middle', at: 0 } as const
  const rings = sweptGround(plan.topology, { border, handle, vertices: new Set(), by: [40, 60] })
  expect(rings).toEqual([[...a!, ...b!, (a![0] + b![0]) / 2 + 40, (a![1] + b![1]) / 2 + 60]])
})
