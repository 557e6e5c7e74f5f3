import { toGrid } from '#core/geometry/grid.ts'
import { problem, type Problem } from '#core/problem/problem.ts'
import { columnText } from './column-text.ts'
import type { FacilityRow } from './facility-row.ts'
import type { ImportAccount } from './import-account.ts'
import { interiorPoint, polygonStartByFeature } from './interior-point.ts'
import { parseArea } from './parse-area.ts'
import type { PreparedLayer } from './prepare-layer.ts'
import { readCode } from './read-code.ts'
import { facilityKindOf } from './recognise-facility.ts'

/** A facility of a file, and its place in the account. */
export interface ReadFacility {
  readonly row: FacilityRow
  readonly index: number
}

/** More facilities than a city has: a layer of other things. */
const MOST_FACILITIES = 100_000

/**
 * Reads the facilities of a prepared layer: points, or areas that stand for a point inside. What cannot be used is
 * refused in the account: `geometry-not-place` {found} for a line, `too-many-facilities` {limit}. Remarks:
 * `area-unreadable` {text}; note on the layer: `facilities-other` {count} of a kind that no word names.
 */
export function readFacilities(
  prepared: PreparedLayer,
  layer: number,
  account: ImportAccount,
): ReadFacility[] {
  const { mapping, polygons } = prepared
  const start = polygonStartByFeature(polygons)
  const found: ReadFacility[] = []
  let others = 0
  for (const [feature, { properties }] of prepared.layer.features.entries()) {
    const index = account.indexOf(layer, feature)
    const doubts: Problem[] = []
    const name = columnText(properties, mapping.name)
    account.name(index, name)
    const place = prepared.points.get(feature) ?? interiorPoint(polygons, start, feature)
    const reason = refusalOf(prepared, feature, place !== null, found.length)
    if (reason !== null || place === null) {
      account.refuse(index, reason ?? problem('geometry-vanished'))
      continue
    }
    const kind = facilityKindOf(columnText(properties, mapping.kind), name)
    if (kind === null) others++
    const stated = columnText(properties, mapping.area)
    const area = parseArea(stated)
    if (area === null) doubts.push(problem('area-unreadable', { text: stated.slice(0, 40) }))
    const serves = readCode(properties, mapping.parent, doubts)
    for (const doubt of doubts) account.remark(index, doubt)
    const point = [toGrid(place[0]), toGrid(place[1])] as const
    found.push({ row: { kind: kind ?? 'other', name, point, areaSquareMeters: area ?? 0, serves }, index })
  }
  if (others > 0) account.note(layer, problem('facilities-other', { count: others }))
  return found
}

function refusalOf(
  { layer, refused }: PreparedLayer,
  feature: number,
  hasPlace: boolean,
  count: number,
): Problem | null {
  if (count >= MOST_FACILITIES) return problem('too-many-facilities', { limit: MOST_FACILITIES })
  const wrong = refused.get(feature) ?? null
  if (wrong !== null || hasPlace) return wrong
  const reason = layer.features[feature]!.refused
  return reason?.code === 'geometry-not-polygon' ? problem('geometry-not-place', reason.data) : reason
}
