import { toGrid } from '#core/geometry/grid.ts'
import { ringAreaSquareMeters } from '#core/geometry/ring-area.ts'
import { problem, type Problem } from '#core/problem/problem.ts'
import { columnText } from './column-text.ts'
import { footprintOutline } from './footprint-outline.ts'
import type { FootprintRow } from './footprint-row.ts'
import type { ImportAccount } from './import-account.ts'
import { polygonStartByFeature } from './interior-point.ts'
import { parseManagement } from './parse-management.ts'
import { parseYear } from './parse-year.ts'
import { pointInOutline } from '#core/topology/point-in-outline.ts'
import type { PreparedLayer } from './prepare-layer.ts'
import { readCode } from './read-code.ts'
import { readCompoundDetails } from './read-compound-details.ts'
import { readFigure } from './read-figure.ts'

/** A footprint of a file, and its place in the account. */
export interface ReadFootprint {
  readonly row: FootprintRow
  readonly index: number
}

/**
 * Reads the footprints of a prepared layer of buildings or compounds; what cannot be used is refused in the account.
 * Buildings may be points. Of a footprint in several parts the largest one stands for it: `footprint-in-parts`
 * {parts}. Buildings without any count of residents: `buildings-without-residents`, or {count} of them
 * `buildings-residents-missing`.
 */
export function readFootprints(
  prepared: PreparedLayer,
  layer: number,
  account: ImportAccount,
): ReadFootprint[] {
  const { mapping } = prepared
  const start = polygonStartByFeature(prepared.polygons)
  const found: ReadFootprint[] = []
  for (const [feature, { properties }] of prepared.layer.features.entries()) {
    const index = account.indexOf(layer, feature)
    const doubts: Problem[] = []
    const code = readCode(properties, mapping.code, doubts)
    const name = columnText(properties, mapping.name)
    const compound = readCode(properties, mapping.parent, doubts)
    const residents = readFigure(properties, mapping.residents, 'residents', doubts)
    const households = readFigure(properties, mapping.households, 'households', doubts)
    const elderly = readFigure(properties, mapping.elderly, 'elderly', doubts)
    const builtYear = yearOf(columnText(properties, mapping.builtYear), doubts)
    const isManaged = parseManagement(columnText(properties, mapping.management ?? mapping.manager))
    const isCompound = prepared.level === 'compounds'
    const details = isCompound ? readCompoundDetails(properties, mapping, doubts) : null
    account.name(index, name || code)
    for (const doubt of doubts) account.remark(index, doubt)
    const reason = refusalOf(prepared, feature)
    if (reason !== null) {
      account.refuse(index, reason)
      continue
    }
    const parts = start[feature + 1]! - start[feature]!
    if (parts > 1) account.remark(index, problem('footprint-in-parts', { parts }))
    const outline = largestOutline(prepared, start, feature)
    if (outline.length === 0 && isCompound) {
      account.refuse(index, problem('geometry-vanished'))
      continue
    }
    const point = outline.length > 0 ? pointInOutline(outline) : anyPosition(prepared, start, feature)
    const figures = { residents, households, elderly, builtYear, isManaged }
    const row = { outline, point, code, name: name || code, compound, ...figures }
    found.push({ row: details === null ? row : { ...row, details }, index })
  }
  if (prepared.level === 'buildings') noteMissing(found, layer, account)
  return found
}

/** The year that is stated, null when it is not known; `year-unreadable` {text} for what is none. */
function yearOf(stated: string, doubts: Problem[]): number | null {
  const year = parseYear(stated)
  if (year === null) doubts.push(problem('year-unreadable', { text: stated.slice(0, 40) }))
  return year === 0 ? null : year
}

/** A building may be a point; everything else must be an area. */
function refusalOf({ layer, level, points, refused }: PreparedLayer, feature: number): Problem | null {
  if (level === 'buildings' && points.has(feature)) return null
  return refused.get(feature) ?? layer.features[feature]!.refused
}

/** The shell of the largest part; empty for a point and for what is thinner than a grid step. */
function largestOutline({ polygons }: PreparedLayer, start: Uint32Array, feature: number): number[] {
  const { coordinates, ringStart, polygonStart } = polygons
  let [largest, area]: [number[], number] = [[], 0]
  for (let p = start[feature]!; p < start[feature + 1]!; p++) {
    const shell = polygonStart[p]!
    const outline = footprintOutline(coordinates, ringStart[shell]!, ringStart[shell + 1]!)
    const size = Math.abs(ringAreaSquareMeters(outline, 0, outline.length / 2))
    if (largest.length === 0 || size > area) [largest, area] = [outline, size]
  }
  return largest
}

function anyPosition({ points, polygons }: PreparedLayer, start: Uint32Array, feature: number) {
  const { coordinates, ringStart, polygonStart } = polygons
  const at = 2 * ringStart[polygonStart[start[feature]!]!]!
  const [lng, lat] = points.get(feature) ?? [coordinates[at]!, coordinates[at + 1]!]
  return [toGrid(lng), toGrid(lat)] as const
}

function noteMissing(found: readonly ReadFootprint[], layer: number, account: ImportAccount): void {
  const count = found.filter(({ row }) => row.residents === null).length
  if (count === 0) return
  const all = count === found.length
  account.note(
    layer,
    all ? problem('buildings-without-residents') : problem('buildings-residents-missing', { count }),
  )
}
