import { EMPTY_GATES } from '#core/plan/gate-table.ts'
import { EMPTY_WALLS } from '#core/plan/wall-table.ts'
import { EMPTY_BUILDINGS, type BuildingTable } from '#core/plan/building-table.ts'
import { EMPTY_COMPOUNDS } from '#core/plan/compound-table.ts'
import { EMPTY_FACILITIES } from '#core/plan/facility-table.ts'
import { EMPTY_LINES } from '#core/plan/line-table.ts'
import type { Jurisdiction } from '#core/plan/jurisdiction.ts'
import { Plan } from '#core/plan/plan.ts'
import { HOHHOT_PROFILE } from '#core/plan/rule-profile.ts'
import { buildTopology } from '#core/topology/build-topology.ts'
import { fromAscii } from './from-ascii.ts'

/** Side of a cell of the picture in grid steps. */
export const ASCII_CELL = 10_000
const ASCII_ORIGIN = [1_117_000_000, 408_000_000] as const

/** Place on the grid of a place in the picture: columns from the west, rows from the south. */
export function asciiLine(...places: readonly number[]): number[] {
  return places.map((value, i) => Math.round(ASCII_ORIGIN[i % 2]! + value * ASCII_CELL))
}

/**
 * A plan drawn as text: every letter is a grid named like it with 100 residents in each cell; `parents` names the
 * community and the street of each letter. Buildings are given as column, row, residents.
 */
export function asciiPlan(
  picture: string,
  parents: Readonly<Record<string, readonly [community: string, street: string]>>,
  buildings: readonly (readonly [column: number, row: number, residents: number, face: string])[] = [],
): Plan {
  const { flat, letters } = fromAscii(picture, { cell: ASCII_CELL, origin: ASCII_ORIGIN })
  const { topology, faceFeature } = buildTopology(flat)
  const plain = {
    code: '',
    colour: null,
    locked: false,
    retired: false,
    seat: null,
    posts: null,
    formerly: [],
    bounds: null,
  } as const
  const grids = letters.map((letter): Jurisdiction => {
    const parent = parents[letter]![0]
    return { ...plain, id: letter, name: letter, level: 'grid', legalStatus: 'grid', parent }
  })
  const communities = new Map(Object.values(parents))
  const streets = new Set(communities.values())
  const jurisdictions: Jurisdiction[] = [
    ...grids,
    ...[...communities].map(([id, parent]): Jurisdiction => ({
      ...plain,
      id,
      name: id,
      level: 'community',
      legalStatus: 'community',
      parent,
    })),
    ...[...streets].map((id): Jurisdiction => ({
      ...plain,
      id,
      name: id,
      level: 'street',
      legalStatus: 'street',
      parent: null,
    })),
  ]
  const cells = letters.map((letter) => [...picture].filter((each) => each === letter).length)
  const faceOf = (letter: string): number => faceFeature.indexOf(letters.indexOf(letter))
  return new Plan({
    name: 'Ascii',
    levels: ['grid', 'community', 'street'],
    topology,
    figures: {
      residents: Int32Array.from(faceFeature, (feature) => cells[feature]! * 100),
      households: Int32Array.from(faceFeature, (feature) => cells[feature]! * 40),
      buildings: Int32Array.from(
        faceFeature,
        (_, face) => buildings.filter(([, , , at]) => faceOf(at) === face).length,
      ),
    },
    known: { residents: true, households: true, buildings: true },
    jurisdictions,
    faceOwner: Int32Array.from(faceFeature),
    buildings: buildings.length === 0 ? EMPTY_BUILDINGS : tableOf(buildings, faceOf),
    compounds: EMPTY_COMPOUNDS,
    lines: EMPTY_LINES,
    facilities: EMPTY_FACILITIES,
    walls: EMPTY_WALLS,
    gates: EMPTY_GATES,
    merges: [],
    care: [],
    columns: new Map(),
    rules: HOHHOT_PROFILE,
    generated: false,
  })
}

function tableOf(
  buildings: readonly (readonly [column: number, row: number, residents: number, face: string])[],
  faceOf: (letter: string) => number,
): BuildingTable {
  return {
    points: Int32Array.from(buildings.flatMap(([column, row]) => asciiLine(column, row))),
    residents: Int32Array.from(buildings, ([, , residents]) => residents),
    households: Int32Array.from(buildings, ([, , residents]) => Math.round(residents / 2.5)),
    elderly: new Int32Array(buildings.length).fill(-1),
    compound: new Int32Array(buildings.length).fill(-1),
    face: Int32Array.from(buildings, ([, , , letter]) => faceOf(letter)),
    outlineStart: new Uint32Array(buildings.length + 1),
    outlines: new Int32Array(0),
  }
}
