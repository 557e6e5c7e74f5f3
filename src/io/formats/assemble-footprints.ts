import { OUTSIDE, type Topology } from '#core/topology/topology.ts'
import { problem } from '#core/problem/problem.ts'
import type { FootprintKind } from './footprint-kind.ts'
import type { FootprintRows } from './footprint-row.ts'
import { footprintTables, type FootprintTables } from './footprint-tables.ts'
import type { ImportAccount } from './import-account.ts'
import type { ReadFootprint } from './read-footprints.ts'

/**
 * Puts the footprints of an import on its ground: first those of the files, then those that came with the program.
 * Remarks: `building-outside` where no unit lies, `parent-unknown` {parent} for a compound that is not among those read.
 */
export function assembleFootprints(
  read: Readonly<Record<FootprintKind, readonly ReadFootprint[]>>,
  bundled: FootprintRows,
  topology: Topology,
  account: ImportAccount,
): FootprintTables {
  const rows = {
    buildings: [...read.buildings.map(({ row }) => row), ...bundled.buildings],
    compounds: [...read.compounds.map(({ row }) => row), ...bundled.compounds],
  }
  const tables = footprintTables(rows, topology)
  const { face, compound } = tables.buildings
  for (const [i, { row, index }] of read.buildings.entries()) {
    if (face[i] === OUTSIDE) account.remark(index, problem('building-outside'))
    if (compound[i]! < 0 && row.compound !== '' && rows.compounds.length > 0) {
      account.remark(index, problem('parent-unknown', { parent: row.compound }))
    }
  }
  return tables
}
