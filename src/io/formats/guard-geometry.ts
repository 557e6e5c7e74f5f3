import { problem, type Problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import { isPlainObject } from './is-plain-object.ts'

type Ring = readonly (readonly number[])[]

/** A polygon geometry whose shape is as it must be: arrays of closed rings of finite numbers. */
export interface GuardedGeometry {
  readonly type: 'Polygon' | 'MultiPolygon'
  /** As in a MultiPolygon, also for one polygon. */
  readonly polygons: readonly (readonly Ring[])[]
  /** `ring-unclosed` {rings}, `ring-too-short` {rings}, `coordinates-extra-dimensions` {}: what was mended. */
  readonly mended: readonly Problem[]
}

interface Mending {
  unclosed: number
  short: number
  extraDimensions: boolean
}

/**
 * Checks what geojson-validation would throw at or let pass, before it is asked: type, nesting, numbers, ring lengths.
 * Open rings are closed; rings of fewer than three corners enclose nothing and are left out.
 *
 * Problems: `geometry-missing`, `geometry-not-polygon` {found}, `geometry-malformed` {at}, `geometry-empty`,
 * `coordinate-not-number` {found}, `coordinate-not-finite`, `ring-too-short` {rings}.
 */
export function guardGeometry(geometry: unknown): Result<GuardedGeometry> {
  if (geometry === null || geometry === undefined) return fail(problem('geometry-missing'))
  if (!isPlainObject(geometry)) return fail(problem('geometry-malformed', { at: 'geometry' }))
  const type = Object.hasOwn(geometry, 'type') ? geometry['type'] : undefined
  if (type !== 'Polygon' && type !== 'MultiPolygon') {
    const found = typeof type === 'string' ? type.slice(0, 40) : typeof type
    return fail(problem('geometry-not-polygon', { found }))
  }
  const coordinates = geometry['coordinates']
  if (!Array.isArray(coordinates)) return fail(problem('geometry-malformed', { at: 'coordinates' }))
  const mending: Mending = { unclosed: 0, short: 0, extraDimensions: false }
  const polygons: Ring[][] = []
  for (const polygon of type === 'Polygon' ? [coordinates] : coordinates) {
    const rings = guardPolygon(polygon, mending)
    if (!rings.ok) return rings
    if (rings.value.length > 0) polygons.push(rings.value)
  }
  if (polygons.length === 0) {
    return fail(
      mending.short > 0 ? problem('ring-too-short', { rings: mending.short }) : problem('geometry-empty'),
    )
  }
  return ok({ type, polygons, mended: mendedProblems(mending) })
}

/** The rings of a polygon; none when its shell encloses nothing. */
function guardPolygon(polygon: unknown, mending: Mending): Result<Ring[]> {
  if (!Array.isArray(polygon)) return fail(problem('geometry-malformed', { at: 'polygon' }))
  const rings: Ring[] = []
  for (let r = 0; r < polygon.length; r++) {
    const ring = guardRing(polygon[r], mending)
    if (!ring.ok) return ring
    if (ring.value !== null) rings.push(ring.value)
    else if (r === 0) return ok([])
  }
  return ok(rings)
}

/** The ring, closed, or null when it encloses nothing. */
function guardRing(ring: unknown, mending: Mending): Result<Ring | null> {
  if (!Array.isArray(ring)) return fail(problem('geometry-malformed', { at: 'ring' }))
  for (const position of ring as unknown[]) {
    const wrong = positionProblem(position)
    if (wrong !== null) return fail(wrong)
    if ((position as number[]).length > 2) mending.extraDimensions = true
  }
  const positions = ring as number[][]
  const first = positions[0]
  const last = positions.at(-1)
  const isClosed =
    first !== undefined && first[0] === last![0] && first[1] === last![1] && positions.length > 1
  if (positions.length - (isClosed ? 1 : 0) < 3) {
    mending.short++
    return ok(null)
  }
  if (isClosed && sameLength(first, last!)) return ok(positions)
  if (!isClosed) mending.unclosed++
  return ok([...(isClosed ? positions.slice(0, -1) : positions), first!])
}

/** The validator compares whole positions, so a ring that is closed but for its height is closed again. */
function sameLength(first: readonly number[], last: readonly number[]): boolean {
  return first.length === last.length && first.every((value, i) => value === last[i])
}

function positionProblem(position: unknown): Problem | null {
  if (!Array.isArray(position)) return problem('geometry-malformed', { at: 'position' })
  if (position.length < 2) return problem('geometry-malformed', { at: 'position' })
  for (const value of position as unknown[]) {
    if (typeof value !== 'number') {
      return problem('coordinate-not-number', { found: value === null ? 'null' : typeof value })
    }
    if (!Number.isFinite(value)) return problem('coordinate-not-finite')
  }
  return null
}

function mendedProblems(mending: Mending): Problem[] {
  const mended: Problem[] = []
  if (mending.unclosed > 0) mended.push(problem('ring-unclosed', { rings: mending.unclosed }))
  if (mending.short > 0) mended.push(problem('ring-too-short', { rings: mending.short }))
  if (mending.extraDimensions) mended.push(problem('coordinates-extra-dimensions'))
  return mended
}
