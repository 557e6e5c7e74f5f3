import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guardFacilities } from '#io/formats/guard-facilities.ts'
import { guardLines } from '#io/formats/guard-lines.ts'
import { isJurisdiction } from '#io/formats/own-member.ts'
import { smallCity } from './small-city.ts'

const lines = {
  kind: [0, 5],
  names: ['河', ''],
  lineStart: [0, 2, 5],
  points: [0, 0, 1, 1, 0, 0, 1, 1, 2, 2],
}
const facilities = { kind: [0, 6], names: ['甲', ''], points: [0, 0, 5, 5], areaSquareMeters: [12.5, 0] }

function written(table: object): unknown {
  return JSON.parse(
    JSON.stringify(table, (_, one: unknown) => (ArrayBuffer.isView(one) ? [...(one as Int32Array)] : one)),
  )
}

describe('lines and facilities from a project file', () => {
  it('are the tables that were written', () => {
    fc.assert(
      fc.property(smallCity, (base) => {
        expect(guardLines(written(base.lines))).toEqual(base.lines)
        expect(guardFacilities(written(base.facilities))).toEqual(base.facilities)
      }),
    )
  })

  it('are refused when anything has not the shape it must have', () => {
    expect(guardLines(lines)).not.toBeNull()
    const wrongLines = [
      { kind: [0, 6] },
      { kind: [0] },
      { kind: [0, 0.5] },
      { names: ['河'] },
      { names: ['河', 7] },
      { lineStart: [0, 1, 5] },
      { lineStart: [0, 5, 2] },
      { lineStart: [1, 3, 5] },
      { lineStart: [0, 2] },
      { lineStart: [0, 2, 4] },
      { points: [0, 0, 1, 1, 0, 0, 1, 1, 2] },
      { points: [0, 0, 1, 1, 0, 0, 1, 1, 2, 900_000_001] },
      { points: null },
    ]
    expect(wrongLines.filter((part) => guardLines({ ...lines, ...part }) !== null)).toEqual([])
    expect(guardFacilities(facilities)).not.toBeNull()
    const wrongFacilities = [
      { kind: [0, 7] },
      { kind: [-1, 0] },
      { kind: [0] },
      { names: [null, ''] },
      { names: [] },
      { points: [0, 0, 5] },
      { points: [0, 0] },
      { points: [0, 0, 1_800_000_001, 0] },
      { areaSquareMeters: [1] },
      { areaSquareMeters: [-1, 0] },
      { areaSquareMeters: ['1', 0] },
      { areaSquareMeters: [null, 0] },
    ]
    expect(wrongFacilities.filter((part) => guardFacilities({ ...facilities, ...part }) !== null)).toEqual([])
    for (const value of [null, [], 'x', {}]) {
      expect([guardLines(value), guardFacilities(value)]).toEqual([null, null])
    }
  })

  it('may be anything without harm', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        expect(guardLines({ ...lines, points: one, kind: other })).toBeNull()
        expect(guardFacilities({ ...facilities, names: one, areaSquareMeters: other })).toBeNull()
      }),
    )
  })
})

describe('a record from a file', () => {
  const [base] = fc.sample(smallCity, { numRuns: 1, seed: 1 })
  const record = base!.jurisdictions[1]!
  const before = record.formerly[0]!

  it('has a seat on the globe, whole posts, and a history of days', () => {
    expect(isJurisdiction(record)).toBe(true)
    const wrong = [
      { seat: [1] },
      { seat: [1, 2, 3] },
      { seat: [1_800_000_001, 0] },
      { seat: [0, 900_000_001] },
      { seat: [0.5, 0] },
      { seat: undefined },
      { posts: -1 },
      { posts: 1.5 },
      { posts: undefined },
      { formerly: null },
      { formerly: [null] },
      { formerly: [{ ...before, legalStatus: 'kingdom' }] },
      { formerly: [{ ...before, until: '2021' }] },
      { formerly: [{ ...before, document: 7 }] },
    ]
    expect(wrong.filter((part) => isJurisdiction({ ...record, ...part }))).toEqual([])
  })
})
