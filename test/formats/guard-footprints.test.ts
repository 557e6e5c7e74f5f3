import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COMPOUND_FIGURES } from '#core/plan/compound-table.ts'
import { guardBuildings } from '#io/formats/guard-buildings.ts'
import { guardCompounds } from '#io/formats/guard-compounds.ts'
import { smallCity } from './small-city.ts'

/** A house of four corners and a point, in face 0 and outside, the first in compound 0. */
const buildings = {
  points: [5, 5, 50, 50],
  residents: [3, 0],
  households: [1, 0],
  elderly: [1, -1],
  compound: [0, -1],
  face: [0, -1],
  outlineStart: [0, 4, 4],
  outlines: [0, 0, 10, 0, 10, 10, 0, 10],
}
const ground = { faceCount: 1, compoundCount: 1 }
const compounds: Readonly<Record<string, readonly unknown[]>> = {
  ...Object.fromEntries(COMPOUND_FIGURES.map((figure) => [figure, [-1]])),
  names: ['甲院'],
  codes: ['C1'],
  managers: [''],
  contractEnds: ['2026-06-30'],
  partyBranches: [''],
  builtYear: [1998],
  management: [1],
  outlineStart: [0, 3],
  outlines: [0, 0, 10, 0, 10, 10],
}

/** A table with typed arrays as a project file has it. */
function written(table: object): unknown {
  return JSON.parse(
    JSON.stringify(table, (_, one: unknown) => (ArrayBuffer.isView(one) ? [...(one as Int32Array)] : one)),
  )
}

describe('footprints from a project file', () => {
  it('are the tables that were written', () => {
    fc.assert(
      fc.property(smallCity, (base) => {
        const { faceCount } = base.topology
        const compoundCount = base.compounds.names.length
        expect(guardCompounds(written(base.compounds))).toEqual(base.compounds)
        expect(guardBuildings(written(base.buildings), { faceCount, compoundCount })).toEqual(base.buildings)
      }),
    )
  })

  it('are refused when a building names what is not there, or its figures are none', () => {
    expect(guardBuildings(buildings, ground)).not.toBeNull()
    const wrong = [
      { face: [1, -1] },
      { face: [0, -2] },
      { compound: [1, -1] },
      { residents: [-1, 0] },
      { residents: [0.5, 0] },
      { residents: [3] },
      { residents: [2 ** 31, 0] },
      { households: null },
      { elderly: [-2, 0] },
      { elderly: [1] },
      { points: [5, 5, 50] },
      { points: [5, 5, 50, 900_000_001] },
      { points: [5, 5, 1_800_000_001, 0] },
    ]
    const taken = wrong.filter((part) => guardBuildings({ ...buildings, ...part }, ground) !== null)
    expect(taken).toEqual([])
    for (const value of [null, [], 'x', {}]) expect(guardBuildings(value, ground)).toBeNull()
  })

  it('are refused when outlines do not add up', () => {
    expect(guardCompounds(compounds)).not.toBeNull()
    const wrong = [
      { outlineStart: [0, 4] },
      { outlineStart: [1, 3] },
      { outlineStart: [0] },
      { outlineStart: [0, 2], outlines: [0, 0, 10, 0] },
      { outlines: [0, 0, 10, 0, 10] },
      { names: [7] },
      { builtYear: [70_000] },
      { builtYear: [] },
      { management: [3] },
      { management: null },
      { names: [] },
      { codes: [] },
      { managers: [7] },
      { contractEnds: ['2026-02-30'] },
      { contractEnds: ['soon'] },
      { partyBranches: undefined },
      { households: [-2] },
      { households: ['5'] },
      { propertyFee: [null] },
      { arrearsYuan: [1, 2] },
      { guards: undefined },
    ]
    expect(wrong.filter((part) => guardCompounds({ ...compounds, ...part }) !== null)).toEqual([])
    const thrice = Object.entries(compounds).map(([key, [one]]) => [key, [one, one, one]])
    const three = { ...Object.fromEntries(thrice), outlines: compounds['outlines'] }
    const empty = { ...compounds, ...three, outlineStart: [0, 3, 3, 3] }
    expect(guardCompounds(empty)).not.toBeNull()
    const backwards = { ...empty, outlineStart: [0, 3, 0, 3] }
    expect(guardCompounds(backwards)).toBeNull()
  })
})
