import { problem, type Problem } from '#core/problem/problem.ts'
import { columnText } from './column-text.ts'
import { gridLine } from './grid-line.ts'
import type { ImportAccount } from './import-account.ts'
import type { PreparedLayer } from './prepare-layer.ts'
import { readCode } from './read-code.ts'
import { refusalOfLine } from './refusal-of-line.ts'
import type { StatedWall } from './stated-wall.ts'

/** A stretch of wall of a file, and its place in the account. */
export interface ReadWall {
  readonly wall: StatedWall
  readonly index: number
}

/** More walls than the compounds of a city have. */
const MOST_WALLS = 500_000
/** What stands between two codes in one column; `["a","b"]` is the text of a list. */
const SEPARATORS = /[[\]",，、;；|/]+/

/**
 * Reads the walls of a prepared layer; a line in several parts becomes several. The compounds behind it stand in one
 * column or in two. What cannot be used is refused in the account: `geometry-not-line` {found}, `geometry-vanished`,
 * `too-many-walls` {limit}.
 */
export function readWalls(prepared: PreparedLayer, layer: number, account: ImportAccount): ReadWall[] {
  const { mapping } = prepared
  const found: ReadWall[] = []
  for (const [feature, { properties }] of prepared.layer.features.entries()) {
    const index = account.indexOf(layer, feature)
    const doubts: Problem[] = []
    account.name(index, columnText(properties, mapping.name))
    const stated = [mapping.parent, mapping.neighbour].flatMap((column) =>
      readCode(properties, column, doubts).split(SEPARATORS),
    )
    const compounds = stated.map((text) => text.trim()).filter((text) => text !== '')
    const parts = (prepared.lines.get(feature) ?? []).map(gridLine).filter(({ length }) => length >= 4)
    const reason = refusalOfLine(prepared, feature)
    for (const doubt of doubts) account.remark(index, doubt)
    if (reason !== null) account.refuse(index, reason)
    else if (parts.length === 0) account.refuse(index, problem('geometry-vanished'))
    else if (found.length + parts.length > MOST_WALLS) {
      account.refuse(index, problem('too-many-walls', { limit: MOST_WALLS }))
    } else for (const points of parts) found.push({ wall: { compounds, points }, index })
  }
  return found
}
