import { expect, test } from 'vitest'
import { sameRings } from '#io/formats/same-rings.ts'

const square = [0, 0, 1, 0, 1, 1, 0, 1]
const hole = [0.2, 0.2, 0.2, 0.4, 0.4, 0.4]

test('rings are the same wherever they start, whichever way they run and in whichever order', () => {
  expect(sameRings([square, hole], [hole, [1, 1, 0, 1, 0, 0, 1, 0]])).toBe(true)
  expect(sameRings([square], [[0, 1, 1, 1, 1, 0, 0, 0]])).toBe(true)
})

test('another position, another order of positions or another number of rings is not the same', () => {
  expect(sameRings([square], [[0, 0, 1, 0, 1, 1.1, 0, 1]])).toBe(false)
  expect(sameRings([square], [[0, 0, 1, 1, 1, 0, 0, 1]])).toBe(false)
  expect(sameRings([square], [square, hole])).toBe(false)
})
