import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EMPTY_DIFF, type MergeChange } from '#core/plan/plan-diff.ts'
import { guardGates } from '#io/formats/guard-gates.ts'
import { guardWalls } from '#io/formats/guard-walls.ts'
import { isApplicable } from '#io/formats/is-applicable.ts'
import { isCompoundMerge } from '#io/formats/is-compound-merge.ts'
import { mergedYards } from '../builders/merged-yards.ts'
import { smallCity } from './small-city.ts'

function written(table: object): unknown {
  return JSON.parse(
    JSON.stringify(table, (_, one: unknown) => (ArrayBuffer.isView(one) ? [...(one as Int32Array)] : one)),
  )
}

const walls = { compounds: [0, -1, 1, 0], lineStart: [0, 2, 4], points: [0, 0, 9, 9, 1, 1, 5, 5] }
const gates = { compound: [0, 1], points: [0, 0, 5, 5], guards: [-1, 2], roadSide: [0, 2] }

describe('walls and gates from a project file', () => {
  it('are the tables that were written', () => {
    fc.assert(
      fc.property(smallCity, (base) => {
        const count = base.compounds.names.length
        expect(guardWalls(written(base.walls), count)).toEqual(base.walls)
        expect(guardGates(written(base.gates), count)).toEqual(base.gates)
      }),
      { numRuns: 30 },
    )
  })

  it('are refused when anything has not the shape it must have', () => {
    expect(guardWalls(walls, 2)).not.toBeNull()
    expect(guardGates(gates, 2)).not.toBeNull()
    expect([guardWalls(walls, 1), guardGates(gates, 1)]).toEqual([null, null])
    const wrongWalls = [
      { compounds: [-1, 0, 1, 0] },
      { compounds: [0, 0, 1, 0] },
      { compounds: [0, -2, 1, 0] },
      { compounds: [0, -1] },
      { lineStart: [] },
      { lineStart: [0, 1, 4] },
      { lineStart: [0, 2, 3] },
      { points: [0, 0, 9, 9, 1, 1, 5, 900_000_001] },
    ]
    expect(wrongWalls.filter((part) => guardWalls({ ...walls, ...part }, 2) !== null)).toEqual([])
    const wrongGates = [
      { compound: [-1, 0] },
      { compound: [0] },
      { points: [0, 0, 5] },
      { guards: [-2, 0] },
      { guards: [70_000, 0] },
      { roadSide: [3, 0] },
      { roadSide: null },
    ]
    expect(wrongGates.filter((part) => guardGates({ ...gates, ...part }, 2) !== null)).toEqual([])
  })
})

describe('a merge of compounds from a file', () => {
  const { plan, planned, merge } = mergedYards()
  const entry = merge.entries[0]!
  const tally = {
    compound: 0,
    total: { heads: 3, areaSquareCentimeters: 30 },
    participating: { heads: 2, areaSquareCentimeters: 20 },
    agreeing: { heads: 2, areaSquareCentimeters: 20 },
  }

  it('is what the plan has', () => {
    expect(isCompoundMerge(written(merge))).toBe(true)
    expect(isCompoundMerge({ ...merge, tallies: [tally] })).toBe(true)
  })

  it('is refused when anything in it is wrong', () => {
    const ground = { updated: [], faces: [], topology: null, tallies: [], buildings: [] }
    const people = (residents: number) => ({ residents, households: 0, buildings: 0, estimated: false })
    expect(isCompoundMerge({ ...merge, ground })).toBe(true)
    const wrong: readonly object[] = [
      { id: '' },
      { id: 7 },
      { name: ' ' },
      { compounds: [0] },
      { compounds: [1, 0] },
      { compounds: [0, 0] },
      { compounds: [0, 0.5] },
      { walls: [-1] },
      { walls: null },
      { outline: [] },
      { outline: [[0, 0, 1, 1]] },
      { outline: [[0, 0, 1, 1, 2, Number.NaN]] },
      { outline: [[0, 0, 1, 1, 2, 900_000_001]] },
      { gates: [{ at: [0], guards: null }] },
      { gates: [{ at: [0, 0], guards: -1 }] },
      { gates: [null] },
      { facilities: [{ kind: 'moat', shape: 'point', points: [0, 0], name: '' }] },
      { facilities: [{ kind: 'green', shape: 'blob', points: [0, 0], name: '' }] },
      { facilities: [{ kind: 'green', shape: 'area', points: [0, 0], name: '' }] },
      { isManaged: 'yes' },
      { propertyFee: '1' },
      { propertyFee: -1 },
      { contractEnd: '2026-13-01' },
      { objections: [{ text: 'a' }] },
      { stage: 'party' },
      { stage: 'vote' },
      { entries: [] },
      { entries: [{ ...entry, date: '2026-02-30' }] },
      { entries: [{ ...entry, attachments: [7] }] },
      { entries: [entry, entry] },
      { entries: [entry, { ...entry, stage: 'vote', date: '1999-01-01' }], stage: 'vote' },
      { matter: 10 },
      { tallies: [{ ...tally, compound: 2 }] },
      { tallies: [tally, tally] },
      { tallies: [{ ...tally, agreeing: { heads: 3, areaSquareCentimeters: 20 } }] },
      { tallies: [{ ...tally, total: null }] },
      { ground: {} },
      { ground: { ...ground, faces: [{ face: -1, from: null, to: null }] } },
      { ground: { ...ground, tallies: [{ face: 0, from: people(1), to: people(9) }] } },
      { ground: { ...ground, updated: [[null, null]] } },
    ]
    expect(wrong.filter((part) => isCompoundMerge({ ...merge, ...part }))).toEqual([])
    for (const value of [null, [], 'x', {}]) expect(isCompoundMerge(value)).toBe(false)
  })

  it('may be anything without harm', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(merge)), fc.jsonValue(), (key, value) => {
        expect(() => isCompoundMerge({ ...merge, [key]: value })).not.toThrow()
      }),
    )
  })

  it('fits a plan only as it stands there, once, with compounds and walls that exist and are free', () => {
    const fits = (on: typeof plan, ...merges: MergeChange[]): boolean =>
      isApplicable(on, { ...EMPTY_DIFF, merges })
    const renamed = { ...merge, name: '别名' }
    const second = { ...merge, id: 'n' }
    expect(fits(plan, { from: null, to: merge })).toBe(true)
    expect(fits(planned, { from: structuredClone(merge), to: renamed })).toBe(true)
    expect(fits(planned, { from: merge, to: null })).toBe(true)
    expect(fits(planned, { from: merge, to: null }, { from: null, to: second })).toBe(true)
    expect(fits(planned, { from: null, to: second })).toBe(false)
    expect(fits(planned, { from: null, to: merge })).toBe(false)
    expect(fits(planned, { from: renamed, to: merge })).toBe(false)
    expect(fits(plan, { from: merge, to: renamed })).toBe(false)
    expect(fits(planned, { from: merge, to: { ...merge, id: 'n' } })).toBe(false)
    expect(fits(planned, { from: merge, to: { ...merge, compounds: [0, 2] } })).toBe(false)
    expect(fits(plan, { from: null, to: { ...merge, compounds: [0, 99] } })).toBe(false)
    expect(fits(plan, { from: null, to: { ...merge, walls: [99] } })).toBe(false)
    expect(fits(plan, { from: null, to: merge }, { from: null, to: second })).toBe(false)
    expect(fits(plan, { from: null, to: merge }, { from: null, to: merge })).toBe(false)
  })
})
