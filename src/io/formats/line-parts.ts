import { isPlainObject } from './is-plain-object.ts'

/**
 * The parts of a LineString or a MultiLineString, each interleaved: two positions of finite numbers at least. None for
 * every other geometry, and for one with a position that is none.
 */
export function lineParts(geometry: unknown): readonly (readonly number[])[] {
  if (!isPlainObject(geometry)) return NONE
  const { type, coordinates } = geometry
  if (type !== 'LineString' && type !== 'MultiLineString') return NONE
  const parts: unknown = type === 'LineString' ? [coordinates] : coordinates
  if (!Array.isArray(parts)) return NONE
  const found = parts.map(flatPart)
  return found.includes(null) ? NONE : (found as number[][])
}

const NONE: readonly (readonly number[])[] = []

function flatPart(part: unknown): number[] | null {
  if (!Array.isArray(part) || part.length < 2) return null
  const flat: number[] = []
  for (const position of part as unknown[]) {
    const [x, y] = Array.isArray(position) ? (position as unknown[]) : []
    if (!Number.isFinite(x) || !Number.isFinite(y)) return null
    flat.push(x as number, y as number)
  }
  return flat
}
