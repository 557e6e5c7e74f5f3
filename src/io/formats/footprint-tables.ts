import { EMPTY_BUILDINGS, type BuildingTable } from '#core/plan/building-table.ts'
import { EMPTY_COMPOUNDS, type CompoundTable } from '#core/plan/compound-table.ts'
import { unknownCompounds } from '#core/plan/unknown-compounds.ts'
import { facesAt } from '#core/topology/faces-at.ts'
import { FootprintIndex } from '#core/topology/footprint-index.ts'
import { ringContains } from '#core/topology/ring-contains.ts'
import type { Topology } from '#core/topology/topology.ts'
import type { FootprintRow, FootprintRows } from './footprint-row.ts'

/** The footprints of a base. */
export interface FootprintTables {
  readonly buildings: BuildingTable
  readonly compounds: CompoundTable
}

/**
 * Puts footprints on the ground: rows keep their order. A building belongs to the compound that it names by code or by
 * a name that only one has, else to the first one whose outline holds its position. Unknown counts weigh nothing.
 */
export function footprintTables(
  { buildings, compounds }: FootprintRows,
  topology: Topology,
): FootprintTables {
  const compoundTable = compounds.length === 0 ? EMPTY_COMPOUNDS : compoundsOf(compounds)
  if (buildings.length === 0) return { buildings: EMPTY_BUILDINGS, compounds: compoundTable }
  const points = new Int32Array(2 * buildings.length)
  const residents = new Int32Array(buildings.length)
  const households = new Int32Array(buildings.length)
  for (const [i, row] of buildings.entries()) {
    points[2 * i] = row.point[0]
    points[2 * i + 1] = row.point[1]
    residents[i] = row.residents ?? 0
    households[i] = row.households ?? 0
  }
  return {
    buildings: {
      points,
      residents,
      households,
      elderly: Int32Array.from(buildings, ({ elderly }) => elderly ?? -1),
      compound: compoundOf(buildings, compounds, compoundTable),
      face: facesAt(topology, points),
      ...outlinesOf(buildings),
    },
    compounds: compoundTable,
  }
}

function compoundsOf(rows: readonly FootprintRow[]): CompoundTable {
  return {
    ...unknownCompounds(rows.map(({ name }) => name)),
    names: rows.map(({ name }) => name),
    builtYear: Int16Array.from(rows, ({ builtYear }) => builtYear ?? 0),
    management: Uint8Array.from(rows, ({ isManaged }) => (isManaged === null ? 0 : isManaged ? 2 : 1)),
    ...outlinesOf(rows),
  }
}

function outlinesOf(rows: readonly FootprintRow[]) {
  const outlineStart = new Uint32Array(rows.length + 1)
  for (const [i, { outline }] of rows.entries()) outlineStart[i + 1] = outlineStart[i]! + outline.length / 2
  const outlines = new Int32Array(2 * outlineStart[rows.length]!)
  let at = 0
  for (const { outline } of rows) for (const step of outline) outlines[at++] = step
  return { outlineStart, outlines }
}

function compoundOf(
  buildings: readonly FootprintRow[],
  compounds: readonly FootprintRow[],
  { outlineStart, outlines }: CompoundTable,
): Int32Array {
  const byCode = new Map<string, number>()
  const byName = new Map<string, number>()
  for (const [i, { code, name }] of compounds.entries()) {
    if (code !== '' && !byCode.has(code)) byCode.set(code, i)
    if (name !== '') byName.set(name, byName.has(name) ? NONE : i)
  }
  const index = new FootprintIndex(outlineStart, outlines)
  const found = new Int32Array(buildings.length)
  for (const [at, { compound, point }] of buildings.entries()) {
    const [x, y] = point
    const holds = (i: number): boolean =>
      ringContains(outlines, outlineStart[i]!, outlineStart[i + 1]!, x, y) >= 0
    const named = byCode.get(compound) ?? byName.get(compound) ?? NONE
    found[at] = named !== NONE ? named : (index.near(x, y, x, y).find(holds) ?? NONE)
  }
  return found
}

const NONE = -1
