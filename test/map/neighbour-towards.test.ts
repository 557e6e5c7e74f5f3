import { expect, test } from 'vitest'
import { neighbourTowards, WAYS } from '#app/map/neighbour-towards.ts'
import type { Place } from '#app/map/name-places.ts'

const HERE: Place = [111.7, 40.8]
const AROUND: readonly (readonly [number, Place])[] = [
  [1, [111.7, 40.9]],
  [2, [111.8, 40.8]],
  [3, [111.7, 40.7]],
  [4, [111.6, 40.8]],
]

test('each arrow key goes to the neighbour on that side', () => {
  expect(neighbourTowards(HERE, WAYS.ArrowUp, AROUND)).toBe(1)
  expect(neighbourTowards(HERE, WAYS.ArrowRight, AROUND)).toBe(2)
  expect(neighbourTowards(HERE, WAYS.ArrowDown, AROUND)).toBe(3)
  expect(neighbourTowards(HERE, WAYS.ArrowLeft, AROUND)).toBe(4)
})

test('of two neighbours on one side the nearer in the straight direction comes first', () => {
  const candidates = [
    [5, [111.72, 40.9]],
    [6, [111.705, 40.95]],
    [7, [111.7, 41.4]],
  ] as const
  expect(neighbourTowards(HERE, WAYS.ArrowUp, candidates)).toBe(5)
})

test('where nothing lies within 60° of the way there is no neighbour', () => {
  expect(neighbourTowards(HERE, WAYS.ArrowUp, AROUND.slice(1))).toBeUndefined()
  expect(neighbourTowards(HERE, WAYS.ArrowUp, [[9, HERE]])).toBeUndefined()
})
