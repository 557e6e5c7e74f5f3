import { expect, test } from 'vitest'
import { Sketch, type Way } from '#app/map/sketch.ts'
import type { GridVector } from '#app/map/grid-at.ts'

const straight: Way = () => []
/** A detour over the corner that lies east of the start and north of the end. */
const corner: Way = ([, fromY], [toX]) => [toX, fromY]

test('a stretch stays as it was put down, whatever is switched afterwards', () => {
  const sketch = new Sketch()
  sketch.keep([[0, 0], [5, 5]], corner) // prettier-ignore
  sketch.keep([[0, 0], [5, 5], [9, 9]], straight) // prettier-ignore
  expect(sketch.course(null, false, corner)).toEqual([0, 0, 5, 0, 5, 5, 9, 9])
})

test('the last stretch leads to the hand, and goes with the point that is taken back', () => {
  const sketch = new Sketch()
  sketch.keep([[0, 0], [5, 5]], corner) // prettier-ignore
  expect(sketch.course([7, 8], false, corner)).toEqual([0, 0, 5, 0, 5, 5, 7, 5, 7, 8])
  sketch.keep([[0, 0]], corner)
  expect(sketch.course([7, 8], false, straight)).toEqual([0, 0, 7, 8])
  expect(sketch.points).toEqual([[0, 0]])
})

test('another point in the same place is another stretch', () => {
  const sketch = new Sketch()
  sketch.keep([[0, 0], [5, 5]], corner) // prettier-ignore
  sketch.keep([[0, 0], [6, 6]], straight) // prettier-ignore
  expect(sketch.course(null, false, corner)).toEqual([0, 0, 6, 6])
})

test('a ring ends where it began, once, also when its last point is the first', () => {
  const sketch = new Sketch()
  const points: GridVector[] = [[0, 0], [5, 0], [5, 5]] // prettier-ignore
  sketch.keep(points, straight)
  const ring = [0, 0, 5, 0, 5, 5, 0, 0]
  expect(sketch.course(null, true, straight)).toEqual(ring)
  expect(sketch.course([0, 0], true, straight)).toEqual(ring)
  sketch.keep([...points, [0, 0]], straight)
  expect(sketch.course(null, true, straight)).toEqual(ring)
  expect(sketch.course([0, 5], true, corner)).toEqual([...ring, 0, 5, 0, 0])
})

test('places that coincide are said once, and nothing is nothing', () => {
  const sketch = new Sketch()
  expect(sketch.course([3, 3], true, straight)).toEqual([])
  sketch.keep([[1, 1], [1, 1], [2, 2]], straight) // prettier-ignore
  expect(sketch.course([2, 2], false, straight)).toEqual([1, 1, 2, 2])
})
