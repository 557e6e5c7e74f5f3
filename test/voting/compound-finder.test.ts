import { expect, it } from 'vitest'
import { compoundFinder } from '#core/voting/compound-finder.ts'

const TABLE = { names: ['东院', '西院', '东院', '北院', 'c2'], codes: ['c1', 'c2', 'c3', '', ''] }

it('finds a compound by code, else by name, however it is spaced and cased', () => {
  const find = compoundFinder(TABLE, [0, 1, 3])
  expect(['c1', ' Ｃ２ ', '西 院', '北院'].map(find)).toEqual([0, 1, 1, 3])
})

it('looks only among those that vote, and takes no name that several have', () => {
  expect(compoundFinder(TABLE, [0, 1])('东院')).toBe(0)
  expect(compoundFinder(TABLE, [0, 1])('北院')).toBeNull()
  expect(compoundFinder(TABLE, [0, 2])('东院')).toBeNull()
  expect(compoundFinder(TABLE, [0, 0, 1])('东院')).toBe(0)
})

it('a code goes before a name, and nothing is found by nothing', () => {
  expect(compoundFinder(TABLE, [1, 4])('c2')).toBe(1)
  expect(compoundFinder(TABLE, [3, 4])('')).toBeNull()
})
