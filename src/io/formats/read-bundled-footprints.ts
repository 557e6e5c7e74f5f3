import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import { footprintOutline } from './footprint-outline.ts'
import type { FootprintRow } from './footprint-row.ts'
import { isPlainObject } from './is-plain-object.ts'
import { pointInOutline } from '#core/topology/point-in-outline.ts'

/**
 * Reads a file of footprints that comes with the program: one polygon without holes to a feature, and the columns `id`,
 * `name`, `compound`, `residents`, `households`, `elderly`, `builtYear` and `propertyManagement` as the generator writes
 * them. What a planner brings is read feature by feature, with an account of each, which takes several times as long.
 *
 * Problem: `bundled-file-damaged` {file}.
 */
export function readBundledFootprints(bytes: Uint8Array, file: string): Result<readonly FootprintRow[]> {
  const damaged = fail<readonly FootprintRow[]>(problem('bundled-file-damaged', { file }))
  const features = featuresOf(bytes)
  if (features === null) return damaged
  const rows: FootprintRow[] = []
  for (const feature of features) {
    const row = rowOf(feature)
    if (row === null) return damaged
    rows.push(row)
  }
  return ok(rows)
}

function featuresOf(bytes: Uint8Array): readonly unknown[] | null {
  try {
    const collection: unknown = JSON.parse(new TextDecoder().decode(bytes))
    const features = isPlainObject(collection) ? collection['features'] : null
    return Array.isArray(features) ? features : null
  } catch {
    return null
  }
}

function rowOf(feature: unknown): FootprintRow | null {
  if (!isPlainObject(feature)) return null
  const { geometry, properties } = feature
  if (!isPlainObject(geometry) || !isPlainObject(properties) || geometry['type'] !== 'Polygon') return null
  const ring: unknown = (geometry['coordinates'] as readonly unknown[] | undefined)?.[0]
  if (!Array.isArray(ring)) return null
  const degrees: number[] = []
  for (const position of ring as unknown[]) {
    if (!Array.isArray(position) || !Number.isFinite(position[0]) || !Number.isFinite(position[1]))
      return null
    degrees.push(position[0] as number, position[1] as number)
  }
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
