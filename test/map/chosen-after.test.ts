import { expect, test } from 'vitest'
import { chosenAfter } from '#app/map/chosen-after.ts'

test('a click chooses one vertex', () => expect(chosenAfter([1, 2], 5, null, false)).toEqual([5]))

test('with Shift it chooses the range, whichever end comes first', () => {
  expect(chosenAfter([2], 5, 2, false)).toEqual([2, 3, 4, 5])
  expect(chosenAfter([5], 2, 5, false)).toEqual([2, 3, 4, 5])
})

test('with Ctrl it takes one in or out', () => {
  expect(chosenAfter([1, 2], 5, null, true)).toEqual([1, 2, 5])
  expect(chosenAfter([1, 2], 1, null, true)).toEqual([2])
})
