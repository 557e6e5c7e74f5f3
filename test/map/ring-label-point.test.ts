import { expect, test } from 'vitest'
import { ringLabelPoint } from '#app/map/ring-label-point.ts'
import { ringContains } from '#core/topology/ring-contains.ts'

const inSteps = (place: GeoJSON.Position | null) => place!.map((degrees) => Math.round(degrees * 1e7))

test('a name stands in the middle of a box', () => {
  expect(inSteps(ringLabelPoint([[0, 0, 400, 0, 400, 200, 0, 200]]))).toEqual([200, 100])
})

/*
 *  ┌────────────┐
 *  │ ┌──────────┘
 *  │ │             its centroid lies outside
 *  │ └──────────┐
 *  └────────────┘
 */
test('where the centroid lies outside, or in a hole, the name still stands inside', () => {
  const hook = [0, 0, 9000, 0, 9000, 1000, 1000, 1000, 1000, 8000, 9000, 8000, 9000, 9000, 0, 9000]
  const [x, y] = inSteps(ringLabelPoint([hook]))
  expect(ringContains(hook, 0, hook.length / 2, x!, y!)).toBe(1)
  const box = [0, 0, 9000, 0, 9000, 9000, 0, 9000]
  const hole = [2000, 2000, 2000, 7000, 7000, 7000, 7000, 2000]
  const [u, v] = inSteps(ringLabelPoint([box, hole]))
  expect(ringContains(box, 0, 4, u!, v!)).toBe(1)
  expect(ringContains(hole, 0, 4, u!, v!)).toBe(-1)
})

test('no rings have no name', () => {
  expect(ringLabelPoint([])).toBeNull()
})
