import { toGrid } from '#core/geometry/grid.ts'
import { problem, type Problem } from '#core/problem/problem.ts'
import { columnText } from './column-text.ts'
import type { ImportAccount } from './import-account.ts'
import { parseYesNo } from './parse-yes-no.ts'
import type { PreparedLayer } from './prepare-layer.ts'
import { readCode } from './read-code.ts'
import { readFigure } from './read-figure.ts'
import type { StatedGate } from './stated-gate.ts'

/** A gate of a file, and its place in the account. */
export interface ReadGate {
  readonly gate: StatedGate
  readonly index: number
}

/** More gates than the compounds of a city have. */
const MOST_GATES = 500_000
/** More guards than one gate has. */
const MOST_GUARDS = 1_000

/**
 * Reads the gates of a prepared layer: points. What cannot be used is refused in the account: `geometry-not-point`
 * {found}, `too-many-gates` {limit}. Remarks: those of counts.
 */
export function readGates(prepared: PreparedLayer, layer: number, account: ImportAccount): ReadGate[] {
  const { mapping } = prepared
  const found: ReadGate[] = []
  for (const [feature, { properties }] of prepared.layer.features.entries()) {
    const index = account.indexOf(layer, feature)
    const doubts: Problem[] = []
    account.name(index, columnText(properties, mapping.name))
    const compound = readCode(properties, mapping.parent, doubts)
    const counted = readFigure(properties, mapping.guards, 'guards', doubts)
    const guards = counted !== null && counted > MOST_GUARDS ? null : counted
    if (guards !== counted) {
      doubts.push(problem('count-too-large', { text: String(counted), field: 'guards' }))
    }
    const isRoadSide = parseYesNo(columnText(properties, mapping.roadSide))
    for (const doubt of doubts) account.remark(index, doubt)
    const place = prepared.points.get(feature)
    const reason = refusalOf(prepared, feature, found.length)
    if (reason !== null || place === undefined) {
      account.refuse(index, reason ?? problem('geometry-vanished'))
      continue
    }
    const point = [toGrid(place[0]), toGrid(place[1])] as const
    found.push({ gate: { compound, point, guards, isRoadSide }, index })
  }
  return found
}

function refusalOf(
  { layer, points, refused }: PreparedLayer,
  feature: number,
  count: number,
): Problem | null {
  if (count >= MOST_GATES) return problem('too-many-gates', { limit: MOST_GATES })
  const wrong = refused.get(feature) ?? null
  if (wrong !== null || points.has(feature)) return wrong
  const reason = layer.features[feature]!.refused
  if (reason === null) return problem('geometry-not-point', { found: 'Polygon' })
  return reason.code === 'geometry-not-polygon' ? problem('geometry-not-point', reason.data) : reason
}
