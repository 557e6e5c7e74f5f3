import { expect, test } from 'vitest'
import { orderedId } from '#app/store/ordered-id.ts'

test('ids sort in the order in which they were given, after the first scenario', () => {
  const times = [0, 0, 0, 9, 16, 1_700_000_000_000, 1_700_000_000_000, 1_800_000_000_000]
  const ids = ['first', ...times.map(orderedId)]
  expect(ids.toSorted()).toEqual(ids)
  expect(new Set(ids).size).toBe(ids.length)
})
