import { expect, test } from 'vitest'
import { mergeProblem } from '#core/merging/merge-problem.ts'
import { Plan } from '#core/plan/plan.ts'
import { yardCity, type Yard, type YardCity } from '../builders/yard-city.ts'

const facts = { households: 100, buildings: 3, floorAreaSquareMeters: 6_000 }
const row = (count: number, gap: number): Yard[] =>
  Array.from({ length: count }, (_, i) => ({ at: [i * (60 + gap), 0, 60, 80] as const, facts }))
const wrong = (city: YardCity, compounds: readonly number[], merging = {}) =>
  mergeProblem(new Plan(yardCity(city)), compounds, merging)

test('a row of yards is linked by its neighbours, and parted where one is left out', () => {
  expect(wrong({ yards: row(3, 8) }, [0, 1, 2])).toBeNull()
  expect(wrong({ yards: row(3, 8) }, [2, 0])).toEqual({ code: 'merge-not-adjacent', data: { name: '3号院' } })
})

test('strange and single compounds are refused', () => {
  expect(wrong({ yards: row(2, 8) }, [0, 2])).toEqual({ code: 'compound-unknown', data: { compound: 2 } })
  expect(wrong({ yards: row(2, 8) }, [1, 1])).toEqual({ code: 'merge-too-few', data: { name: '2号院' } })
  expect(wrong({ yards: row(2, 8) }, [])?.code).toBe('merge-too-few')
})

test('the barrier between is named', () => {
  const lines = [{ kind: 'river', along: [132, -300, 132, 300] }] as const
  expect(wrong({ yards: row(3, 8), lines }, [0, 1, 2])).toEqual({
    code: 'merge-barrier',
    data: { name: '3号院', line: 'river 1' },
  })
  expect(wrong({ yards: row(3, 8), lines }, [0, 1])).toBeNull()
})

test('caps, the second large one and the other community', () => {
  const caps = { households: 300, floorAreaSquareMeters: 18_000, buildings: 9 }
  const yards = row(3, 8)
  const all = [0, 1, 2]
  expect(wrong({ yards }, all, { caps })).toBeNull()
  expect(wrong({ yards }, all, { caps: { ...caps, households: 299 } })).toEqual({
    code: 'merge-above-households',
    data: { value: 300, limit: 299 },
  })
  expect(wrong({ yards }, all, { caps: { ...caps, buildings: 8 } })?.code).toBe('merge-above-buildings')
  expect(wrong({ yards }, all, { caps: { ...caps, floorAreaSquareMeters: 1 } })?.code).toBe(
    'merge-above-floor-area',
  )
  const small = { floorAreaSquareMeters: 5_999, buildings: 7 }
  expect(wrong({ yards }, all, { small })).toEqual({ code: 'merge-large', data: { name: '2号院' } })
  const grids = [
    { at: [-2_000, -2_000, 2_130, 4_000], community: 'A' },
    { at: [130, -2_000, 1_870, 4_000], community: 'B' },
  ] as const
  expect(wrong({ yards, grids }, all)).toEqual({
    code: 'merge-other-community',
    data: { name: '3号院', community: 'B社区' },
  })
  expect(wrong({ yards, grids }, all, { sameCommunity: false })).toBeNull()
})
