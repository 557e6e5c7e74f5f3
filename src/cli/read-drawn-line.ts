import { toGrid } from '#core/geometry/grid.ts'
import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import { collectFeatures } from '#io/formats/collect-features.ts'
import { decodeText } from '#io/formats/decode-text.ts'
import { isPlainObject } from '#io/formats/is-plain-object.ts'
import { parseJson } from '#io/formats/parse-json.ts'

/**
 * Reads the one line of a GeoJSON file (WGS84 degrees): interleaved positions on the grid of 1e-7 degree. A LineString
 * or, for a ring, the shell of a Polygon without holes; the Multi… kinds with one member stand for that member.
 *
 * Problems: those of decoding and parsing, `line-not-one` {count}, `line-not-line` {found}, `line-not-degrees` {x, y}.
 */
export function readDrawnLine(bytes: Uint8Array): Result<number[]> {
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  const parsed = parseJson(decoded.value.text)
  if (!parsed.ok) return parsed
  const collected = collectFeatures(parsed.value.documents)
  if (!collected.ok) return collected
  const { features } = collected.value
  if (features.length !== 1) return fail(problem('line-not-one', { count: features.length }))
  const positions = positionsOf(features[0])
  return positions.ok ? onGrid(positions.value) : positions
}

function positionsOf(feature: unknown): Result<readonly unknown[]> {
  const geometry = isPlainObject(feature) ? feature['geometry'] : null
  const { type, coordinates } = isPlainObject(geometry) ? geometry : {}
  const found = typeof type === 'string' ? type.slice(0, 40) : 'null'
  const depth = DEPTHS.get(found)
  if (depth === undefined) return fail(problem('line-not-line', { found }))
  let members: unknown = coordinates
  for (let level = 0; level < depth; level++) {
    if (!Array.isArray(members)) return fail(problem('line-not-line', { found }))
    if (members.length !== 1) return fail(problem('line-not-one', { count: members.length }))
    members = members[0]
  }
  return Array.isArray(members) ? ok(members) : fail(problem('line-not-line', { found }))
}

/** How many lists of one member lie around the positions. */
const DEPTHS: ReadonlyMap<string, number> = new Map([
  ['LineString', 0],
  ['MultiLineString', 1],
  ['Polygon', 1],
  ['MultiPolygon', 2],
])

function onGrid(positions: readonly unknown[]): Result<number[]> {
  const line: number[] = []
  for (const position of positions) {
    const [x, y] = (Array.isArray(position) ? position : []) as readonly unknown[]
    if (typeof x !== 'number' || typeof y !== 'number' || !(Math.abs(x) <= 180 && Math.abs(y) <= 90)) {
      return fail(problem('line-not-degrees', { x: shown(x), y: shown(y) }))
    }
    line.push(toGrid(x), toGrid(y))
  }
  return ok(line)
}

function shown(value: unknown): string | number {
  return typeof value === 'number' && Number.isFinite(value) ? value : '–'
}
