import { expect, test } from 'vitest'
import { borderRank, EDGE_RANK, INNER_RANK } from '#app/map/border-rank.ts'

/** Faces 0 … 4: two in one grid, the next in another grid, then another community and street, then another district. */
const GRID = Int32Array.of(0, 0, 1, 2, 3)
const COMMUNITY = Int32Array.of(4, 4, 4, 5, 6)
const STREET = Int32Array.of(7, 7, 7, 8, 9)
const DISTRICT = Int32Array.of(10, 10, 10, 10, 11)
const ALL = [GRID, COMMUNITY, STREET, DISTRICT]

test('a border has the rank of the coarsest level that differs on its sides', () => {
  expect(borderRank(ALL, 0, 1)).toBe(INNER_RANK)
  expect(borderRank(ALL, 1, 2)).toBe(1)
  expect(borderRank(ALL, 2, 3)).toBe(3)
  expect(borderRank(ALL, 3, 4)).toBe(4)
})

test('the rank is the same from both sides', () => {
  expect(borderRank(ALL, 3, 2)).toBe(borderRank(ALL, 2, 3))
})

test('the edge of the city ranks above every level, and an arc with the outside on both sides is nothing', () => {
  expect(borderRank(ALL, -1, 2)).toBe(EDGE_RANK)
  expect(borderRank(ALL, 2, -1)).toBe(EDGE_RANK)
  expect(borderRank(ALL, -1, -1)).toBe(INNER_RANK)
})

test('levels that the city lacks are passed over, the ranks of the others stay', () => {
  expect(borderRank([null, COMMUNITY, null, DISTRICT], 2, 3)).toBe(2)
  expect(borderRank([null, COMMUNITY, null, DISTRICT], 3, 4)).toBe(4)
})

test('a border between an assigned and an unassigned face has the rank of the level that is missing', () => {
  expect(borderRank([GRID, COMMUNITY, Int32Array.of(7, 7, -1, 8, 9), DISTRICT], 1, 2)).toBe(3)
})
