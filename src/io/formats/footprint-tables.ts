import { EMPTY_BUILDINGS, type BuildingTable } from '#core/plan/building-table.ts'
import { EMPTY_COMPOUNDS, type CompoundTable } from '#core/plan/compound-table.ts'
import { facesAt } from '#core/topology/faces-at.ts'
import { FootprintIndex } from '#core/topology/footprint-index.ts'
import { ringContains } from '#core/topology/ring-contains.ts'
import type { Topology } from '#core/topology/topology.ts'
import { compoundTable } from './compound-table.ts'
import { fillFromBuildings } from './fill-from-buildings.ts'
import { flatOutlines } from './flat-outlines.ts'
import type { FootprintRow, FootprintRows } from './footprint-row.ts'
import { namedCompounds } from './named-compounds.ts'

/** The footprints of a base. */
export interface FootprintTables {
  readonly buildings: BuildingTable
  readonly compounds: CompoundTable
}

/**
 * Puts footprints on the ground: rows keep their order. A building belongs to the compound that it names by code or by
 * a name that only one has, else to the first one whose outline holds its position. Unknown counts of buildings weigh
 * nothing; those of a compound are taken from its buildings where all of theirs are known.
 */
export function footprintTables(
  { buildings, compounds }: FootprintRows,
  topology: Topology,
): FootprintTables {
  const table = compounds.length === 0 ? EMPTY_COMPOUNDS : compoundTable(compounds)
  if (buildings.length === 0) return { buildings: EMPTY_BUILDINGS, compounds: table }
  const points = new Int32Array(2 * buildings.length)
  const residents = new Int32Array(buildings.length)
  const households = new Int32Array(buildings.length)
  for (const [i, row] of buildings.entries()) {
    points[2 * i] = row.point[0]
    points[2 * i + 1] = row.point[1]
    residents[i] = row.residents ?? 0
    households[i] = row.households ?? 0
  }
  const compound = compoundOf(buildings, table)
  fillFromBuildings(table, buildings, compound)
  return {
    buildings: {
      points,
      residents,
      households,
      elderly: Int32Array.from(buildings, ({ elderly }) => elderly ?? -1),
      compound,
      face: facesAt(topology, points),
      ...flatOutlines(buildings),
    },
    compounds: table,
  }
}

function compoundOf(buildings: readonly FootprintRow[], compounds: CompoundTable): Int32Array {
  const { outlineStart, outlines } = compounds
  const named = namedCompounds(compounds)
  const index = new FootprintIndex(outlineStart, outlines)
  const found = new Int32Array(buildings.length)
  for (const [at, { compound, point }] of buildings.entries()) {
    const [x, y] = point
    const holds = (i: number): boolean =>
      ringContains(outlines, outlineStart[i]!, outlineStart[i + 1]!, x, y) >= 0
    const stated = named(compound)
    found[at] = stated !== NONE ? stated : (index.near(x, y, x, y).find(holds) ?? NONE)
  }
  return found
}

const NONE = -1
