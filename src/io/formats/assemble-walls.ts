import type { CompoundTable } from '#core/plan/compound-table.ts'
import type { WallTable } from '#core/plan/wall-table.ts'
import { problem } from '#core/problem/problem.ts'
import type { ImportAccount } from './import-account.ts'
import { linkWalls } from './link-walls.ts'
import type { ReadWall } from './read-walls.ts'
import type { StatedWall } from './stated-wall.ts'
import { wallTable } from './wall-table.ts'

/**
 * Puts the walls of an import behind its compounds: first those of the files, then those that came with the program.
 * `parent-unknown` {parent} is remarked for a compound that is not among those read, `wall-without-compound` for a part
 * with none behind it; a wall without any such part is refused.
 */
export function assembleWalls(
  read: readonly ReadWall[],
  bundled: readonly StatedWall[],
  compounds: CompoundTable,
  account: ImportAccount,
): WallTable {
  const rows = linkWalls([...read.map(({ wall }) => wall), ...bundled], compounds)
  const kept = new Set(read.filter((_, i) => rows[i] !== null).map(({ index }) => index))
  const known = new Set([...compounds.codes, ...compounds.names])
  for (const [i, { wall, index }] of read.entries()) {
    for (const parent of wall.compounds) {
      if (!known.has(parent))
        account.remark(index, problem('parent-unknown', { parent: parent.slice(0, 40) }))
    }
    if (rows[i] !== null) continue
    if (kept.has(index)) account.remark(index, problem('wall-without-compound'))
    else account.refuse(index, problem('wall-without-compound'))
  }
  return wallTable(rows.filter((row) => row !== null))
}
