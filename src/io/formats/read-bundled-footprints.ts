import { pointInOutline } from '#core/topology/point-in-outline.ts'
import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import { bundledFeatures, type BundledFeature } from './bundled-features.ts'
import { bundledPositions } from './bundled-positions.ts'
import { DETAIL_FIGURES, type CompoundDetails, type DetailFigure } from './compound-details.ts'
import type { FootprintKind } from './footprint-kind.ts'
import { footprintOutline } from './footprint-outline.ts'
import type { FootprintRow } from './footprint-row.ts'

/**
 * Reads a file of footprints that comes with the program: one polygon without holes to a feature, and the columns `id`,
 * `name`, `compound`, `residents`, `households`, `elderly`, `builtYear` and `propertyManagement` as the generator writes
 * them; of compounds those of their figures by name, and `partyBranch`. What a planner brings is read feature by
 * feature, with an account of each, which takes several times as long.
 *
 * Problem: `bundled-file-damaged` {file}.
 */
export function readBundledFootprints(
  kind: FootprintKind,
  bytes: Uint8Array,
  file: string,
): Result<readonly FootprintRow[]> {
  const damaged = fail<readonly FootprintRow[]>(problem('bundled-file-damaged', { file }))
  const features = bundledFeatures(bytes)
  if (features === null) return damaged
  const rows: FootprintRow[] = []
  for (const feature of features) {
    const row = rowOf(feature)
    if (row === null) return damaged
    rows.push(kind === 'compounds' ? { ...row, details: detailsOf(feature.properties) } : row)
  }
  return ok(rows)
}

function rowOf({ type, coordinates: [ring], properties }: BundledFeature): FootprintRow | null {
  if (type !== 'Polygon' || !Array.isArray(ring)) return null
  const degrees = bundledPositions(ring)
  if (degrees === null) return null
  const outline = footprintOutline(degrees, 0, ring.length)
  if (outline.length === 0) return null
  return {
    outline,
    point: pointInOutline(outline),
    code: textOf(properties['id']),
    name: textOf(properties['name']),
    compound: textOf(properties['compound']),
    residents: countOf(properties['residents']),
    households: countOf(properties['households']),
    elderly: countOf(properties['elderly']),
    builtYear: countOf(properties['builtYear']),
    isManaged: managementOf(properties['propertyManagement']),
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function managementOf(value: unknown): boolean | null {
  return typeof value === 'string' ? value !== 'none' : null
}

function countOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}

/** The files name no manager and no day on which a contract ends. */
function detailsOf(properties: BundledFeature['properties']): CompoundDetails {
  const figures = Object.fromEntries(
    DETAIL_FIGURES.map((figure) => [figure, countOf(properties[figure])]),
  ) as Record<DetailFigure, number | null>
  return { figures, manager: '', contractEnd: '', partyBranch: textOf(properties['partyBranch']) }
}
