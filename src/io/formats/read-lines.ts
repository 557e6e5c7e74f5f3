import type { LineKind } from '#core/plan/line-table.ts'
import { problem, type Problem } from '#core/problem/problem.ts'
import { columnText } from './column-text.ts'
import type { Properties } from './copy-properties.ts'
import { gridLine } from './grid-line.ts'
import type { ImportAccount } from './import-account.ts'
import { kindColumnsOf } from './kind-columns.ts'
import type { LineRow } from './line-row.ts'
import type { PreparedLayer } from './prepare-layer.ts'
import { refusalOfLine } from './refusal-of-line.ts'
import { lineKindOf, lineKindOfTitle } from './recognise-line.ts'

/** More positions than the lines of a city have. */
const MOST_POSITIONS = 2_000_000

/**
 * Reads the roads, rivers and railways of a prepared layer; a line in several parts becomes several. What cannot be
 * used is refused in the account: `geometry-not-line` {found}, `line-not-used` {text} (planned, under ground, …),
 * `line-kind-missing`, `too-many-lines` {limit}. Remark: `line-kind-unknown` {text}, taken as a local road; note on a
 * layer that says nothing of kinds: `line-kind-assumed`.
 */
export function readLines(prepared: PreparedLayer, layer: number, account: ImportAccount): LineRow[] {
  const found: LineRow[] = []
  const columns = kindColumnsOf(prepared.layer.columns, prepared.mapping.kind)
  const byTitle = lineKindOfTitle(prepared.layer.file.replace(/\.[^.]*$/, ''))
  const isSilent = columns.length === 0 && byTitle === null
  if (isSilent) account.note(layer, problem('line-kind-assumed'))
  let left = MOST_POSITIONS
  for (const [feature, { properties }] of prepared.layer.features.entries()) {
    const index = account.indexOf(layer, feature)
    const name = columnText(properties, prepared.mapping.name)
    account.name(index, name)
    const reason = refusalOfLine(prepared, feature)
    const parts = (prepared.lines.get(feature) ?? []).map(gridLine).filter(({ length }) => length >= 4)
    const kind = kindOf(properties, columns, isSilent ? 'local' : byTitle)
    const positions = parts.reduce((sum, { length }) => sum + length / 2, 0)
    if (reason !== null) account.refuse(index, reason)
    else if (parts.length === 0) account.refuse(index, problem('geometry-vanished'))
    else if (kind.line === null) account.refuse(index, kind.doubt)
    else if (positions > left) account.refuse(index, problem('too-many-lines', { limit: MOST_POSITIONS }))
    else {
      if (kind.doubt !== null) account.remark(index, kind.doubt)
      left -= positions
      for (const points of parts) found.push({ kind: kind.line, name, points })
    }
  }
  return found
}

type KindReading =
  | { readonly line: LineKind; readonly doubt: Problem | null }
  | { readonly line: null; readonly doubt: Problem }

/** The kind that the first column with a value names, else that of the title. */
function kindOf(properties: Properties, columns: readonly string[], byTitle: LineKind | null): KindReading {
  const text = columns.map((column) => columnText(properties, column)).find((one) => one !== '') ?? ''
  const shown = { text: text.slice(0, 40) }
  const kind = lineKindOf(text)
  if (kind === 'none') return { line: null, doubt: problem('line-not-used', shown) }
  if (kind !== null) return { line: kind, doubt: null }
  if (text === '') {
    return byTitle === null
      ? { line: null, doubt: problem('line-kind-missing') }
      : { line: byTitle, doubt: null }
  }
  return byTitle === null || byTitle === 'local'
    ? { line: 'local', doubt: problem('line-kind-unknown', shown) }
    : { line: byTitle, doubt: null }
}
