import { unknownCompounds } from './unknown-compounds.ts'
import { EMPTY_GATES } from '#core/plan/gate-table.ts'
import { EMPTY_WALLS } from '#core/plan/wall-table.ts'
import { EMPTY_BUILDINGS, type BuildingTable } from '#core/plan/building-table.ts'
import { EMPTY_COMPOUNDS, type CompoundTable } from '#core/plan/compound-table.ts'
import { EMPTY_FACILITIES } from '#core/plan/facility-table.ts'
import type { Jurisdiction } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import { EMPTY_LINES, type LineTable } from '#core/plan/line-table.ts'
import { newRecord } from '#core/plan/new-record.ts'
import type { PlanBase } from '#core/plan/plan-base.ts'
import { HOHHOT_PROFILE, type RuleProfile } from '#core/plan/rule-profile.ts'
import { buildTopology } from '#core/topology/build-topology.ts'
import type { FlatPolygons } from '#core/topology/flat-polygons.ts'
import { latticePolygons } from './lattice-polygons.ts'
import { seededRandom } from './seeded-random.ts'

/** What a block city is made of. */
export interface BlockCity {
  /** Communities by cell, one letter each, the first row in the north; a dot is ground of nobody. */
  readonly picture: readonly string[]
  /** Street of each letter. */
  readonly streets: Readonly<Record<string, string>>
  /** Residents of a cell, columns from the west and rows from the south; 100 unless told. */
  readonly residents?: (column: number, row: number) => number
  /** Shuffles rows, slots and ids; 0 = as drawn. */
  readonly shuffle?: number
  readonly rules?: Partial<RuleProfile>
  readonly lines?: LineTable
  /** Cells (column, row) of the buildings of each compound. */
  readonly compounds?: readonly (readonly (readonly [column: number, row: number])[])[]
  /** Changes a record, named by its name. */
  readonly record?: (record: Jurisdiction) => Jurisdiction
}

/** Cell of a grid: `第c.r格` in names. */
const cellName = (column: number, row: number): string => `${column}.${row}`

/**
 * A city on an irregular lattice whose cells are grids of one face each. Communities are called like their letter with
 * 社区, streets as told; codes are those of the standard, in alphabetical order; a household has 2.5 persons.
 */
export function blockCity(city: BlockCity): PlanBase {
  const { picture, streets, residents = () => 100, shuffle = 0, compounds = [] } = city
  const columns = picture[0]!.length
  const rows = picture.length
  const order = shuffled(columns * rows, shuffle)
  const { topology, faceFeature } = buildTopology(permuted(latticePolygons(columns, rows, 3), order))
  const place = (face: number): readonly [number, number] => {
    const cell = order[faceFeature[face]!]!
    return [cell % columns, Math.floor(cell / columns)]
  }
  const letterAt = (column: number, row: number): string => picture[rows - 1 - row]![column]!

  const records: Jurisdiction[] = []
  const add = (level: Level, name: string, code: string, parent: string | null): void => {
    records.push(newRecord({ id: `${level} ${name}`, level, name, code, legalStatus: level, parent }))
  }
  const streetNames = [...new Set(Object.values(streets))].toSorted()
  const serials = new Map<string, number>()
  const next = (key: string): string => {
    serials.set(key, (serials.get(key) ?? 0) + 1)
    return String(serials.get(key)).padStart(3, '0')
  }
  const codes = new Map<string, string>()
  for (const name of streetNames) {
    codes.set(name, `150101${next('')}`)
    add('street', name, `${codes.get(name)!}000`, null)
  }
  for (const letter of [...new Set(picture.join(''))].filter((each) => each !== '.').toSorted()) {
    const street = streets[letter]!
    codes.set(letter, codes.get(street)! + next(street))
    add('community', `${letter}社区`, codes.get(letter)!, `street ${street}`)
  }
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = 0; column < columns; column++) {
      const letter = letterAt(column, row)
      if (letter === '.') continue
      add('grid', cellName(column, row), codes.get(letter)! + next(letter), `community ${letter}社区`)
    }
  }
  const slots = shuffled(records.length, shuffle)
  const serial = new Map(slots.map((from, to) => [records[from]!.id, `${shuffle}-${to}`]))
  const jurisdictions = slots.map((from) => {
    const record = city.record?.(records[from]!) ?? records[from]!
    const parent = record.parent === null ? null : serial.get(record.parent)!
    return Object.assign({}, record, { id: serial.get(record.id)!, parent })
  })
  const slotOf = new Map(jurisdictions.map(({ level, name }, slot) => [`${level} ${name}`, slot]))
  const faces = Array.from({ length: topology.faceCount }, (_, face) => face)
  const ownerOf = (face: number): number => slotOf.get(`grid ${cellName(...place(face))}`) ?? -1
  const people = (face: number): number => (ownerOf(face) < 0 ? 0 : residents(...place(face)))
  return {
    name: 'Blocks',
    levels: ['grid', 'community', 'street'],
    topology,
    figures: {
      residents: Int32Array.from(faces, people),
      households: Int32Array.from(faces, (face) => Math.round(people(face) / 2.5)),
      buildings: new Int32Array(faces.length),
    },
    known: { residents: true, households: true, buildings: false },
    jurisdictions,
    faceOwner: Int32Array.from(faces, ownerOf),
    ...compoundTables(compounds, (column, row) =>
      faces.find((face) => place(face).join() === `${column},${row}`)!,
    ),
    lines: city.lines ?? EMPTY_LINES,
    facilities: EMPTY_FACILITIES,
    walls: EMPTY_WALLS,
    gates: EMPTY_GATES,
    merges: [],
    care: [],
    columns: new Map(),
    rules: { ...HOHHOT_PROFILE, ...city.rules },
    generated: false,
  }
}

function compoundTables(
  compounds: NonNullable<BlockCity['compounds']>,
  faceAt: (column: number, row: number) => number,
): { readonly buildings: BuildingTable; readonly compounds: CompoundTable } {
  if (compounds.length === 0) return { buildings: EMPTY_BUILDINGS, compounds: EMPTY_COMPOUNDS }
  const rows = compounds.flatMap((cells, compound) => cells.map((cell) => ({ cell, compound })))
  const none = new Int32Array(rows.length)
  return {
    buildings: {
      points: new Int32Array(2 * rows.length),
      residents: none,
      households: none,
      elderly: none,
      compound: Int32Array.from(rows, ({ compound }) => compound),
      face: Int32Array.from(rows, ({ cell }) => faceAt(...cell)),
      outlineStart: new Uint32Array(rows.length + 1),
      outlines: new Int32Array(0),
    },
    compounds: {
      ...unknownCompounds(compounds.map((_, compound) => `院${compound}`)),
      builtYear: new Int16Array(compounds.length),
      management: new Uint8Array(compounds.length),
      outlineStart: new Uint32Array(compounds.length + 1),
      outlines: new Int32Array(0),
    },
  }
}

function shuffled(count: number, seed: number): number[] {
  const order = Array.from({ length: count }, (_, at) => at)
  if (seed === 0) return order
  const random = seededRandom(seed)
  for (let at = count - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[order[at], order[other]] = [order[other]!, order[at]!]
  }
  return order
}

/** The same polygons in another order. */
function permuted(flat: FlatPolygons, order: readonly number[]): FlatPolygons {
  const per = flat.ringStart[1]! * 2
  const coordinates = new Float64Array(flat.coordinates.length)
  for (const [to, from] of order.entries()) {
    coordinates.set(flat.coordinates.subarray(from * per, (from + 1) * per), to * per)
  }
  return { ...flat, coordinates }
}
