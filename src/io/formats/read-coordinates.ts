import gcoord from 'gcoord'
import { problem, type Problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import type { FlatPolygons } from '#core/topology/flat-polygons.ts'
import { guessCoordinates, type CoordinateGuess } from './guess-coordinates.ts'
import type { Layer } from './layer.ts'
import { isKnownProjection, unprojectorOf } from './projections.ts'

/** The polygons, points and lines of a layer in degrees, and which features have no place there. */
export interface CoordinateReading {
  readonly polygons: FlatPolygons
  /** Feature index → position of a feature that is a single point. */
  readonly points: ReadonlyMap<number, readonly [lng: number, lat: number]>
  /** Feature index → parts of a feature that is a line, interleaved. */
  readonly lines: ReadonlyMap<number, readonly Float64Array[]>
  /** Feature index → `coordinate-out-of-range` {x, y} or `geometry-spans-antimeridian`. */
  readonly refused: ReadonlyMap<number, Problem>
  readonly notes: readonly Problem[]
}

/**
 * Reads a layer's coordinates as longitude and latitude: in the way the planner chose, else as the `crs` member and
 * the numbers say. What is not plainly degrees, or plainly declared, waits for the planner's choice.
 *
 * Problems: `coordinates-swapped` {remedy}, `coordinates-scaled` {remedy}, `coordinates-projected` {remedy, epsg,
 * remedies}, `coordinates-unknown` {x, y}, `crs-unknown` {crs}, `coordinates-choice-unknown` {choice}.
 * Notes: `coordinates-converted` {remedy}, `crs-contradicts-coordinates` {crs}, `coordinates-gcj02-possible` {remedy}.
 */
export function readCoordinates(layer: Layer, choice: string | null): Result<CoordinateReading> {
  const points = pointsOf(layer)
  const parts = linesOf(layer)
  const firsts = [...parts.flatMap(({ from }) => [...from.subarray(0, 2)]), ...points.coordinates]
  const guess = majorityGuess(layer.polygons, firsts)
  const reading =
    choice === null ? recognisedReading(layer, guess, firsts) : ok({ remedy: choice, notes: [] })
  if (!reading.ok) return reading
  const { remedy } = reading.value
  const notes = [...reading.value.notes]
  if (remedy !== 'as-is') notes.push(problem('coordinates-converted', { remedy }))
  else if (choice === null && GCJ02.test(`${layer.file} ${layer.crs ?? ''}`)) {
    notes.push(problem('coordinates-gcj02-possible', { remedy: 'gcj02' }))
  }
  const converted = convert(layer.polygons.coordinates, remedy)
  if (!converted.ok) return converted
  const convertedPoints = convert(points.coordinates, remedy)
  if (!convertedPoints.ok) return convertedPoints
  const polygons = { ...layer.polygons, coordinates: converted.value }
  const refused = outOfRange(polygons, layer.polygons.coordinates)
  const places = new Map<number, readonly [number, number]>()
  for (const [i, feature] of points.features.entries()) {
    const [lng, lat] = [convertedPoints.value[2 * i]!, convertedPoints.value[2 * i + 1]!]
    if (isInRange(lng, lat)) places.set(feature, [lng, lat])
    else refused.set(feature, outOfRangeProblem(points.coordinates, i))
  }
  const lines = new Map<number, Float64Array[]>()
  for (const { feature, from } of parts) {
    const part = convert(from, remedy)
    if (!part.ok) return part
    const wrong = spanProblem(part.value, from, 0, from.length / 2)
    const known = lines.get(feature)
    if (wrong !== null) refused.set(feature, wrong)
    else if (known === undefined) lines.set(feature, [part.value])
    else known.push(part.value)
  }
  for (const feature of refused.keys()) lines.delete(feature)
  return ok({ polygons, points: places, lines, refused, notes })
}

/** The parts of all lines of a layer. */
function linesOf({ features }: Layer): { readonly feature: number; readonly from: Float64Array }[] {
  return features.flatMap(({ lines }, feature) =>
    lines.map((part) => ({ feature, from: Float64Array.from(part) })),
  )
}

/** The features of a layer that are single points, interleaved. */
function pointsOf({ features }: Layer): {
  readonly features: readonly number[]
  readonly coordinates: Float64Array
} {
  const found: number[] = []
  const coordinates: number[] = []
  for (const [index, { point }] of features.entries()) {
    if (point === null) continue
    found.push(index)
    coordinates.push(...point)
  }
  return { features: found, coordinates: Float64Array.from(coordinates) }
}

/** What the makers of GCJ-02 data call it. */
const GCJ02 = /gcj-?02|火星坐标|高德|(?:^|[^a-z])amap(?:[^a-z]|$)/i

interface Recognised {
  readonly remedy: string
  readonly notes: readonly Problem[]
}

function recognisedReading(
  layer: Layer,
  guess: CoordinateGuess,
  points: ArrayLike<number>,
): Result<Recognised> {
  const { crs } = layer
  const declared = crs === null ? null : epsgOf(crs)
  if (guess.kind === 'degrees') {
    if (crs === null || declared === 4326) return ok({ remedy: 'as-is', notes: [] })
    if (declared === null || !isKnownProjection(declared)) return fail(problem('crs-unknown', { crs }))
    return ok({ remedy: 'as-is', notes: [problem('crs-contradicts-coordinates', { crs })] })
  }
  const remedy = guess.remedies[0] ?? ''
  if (guess.kind === 'swapped') return fail(problem('coordinates-swapped', { remedy }))
  if (guess.kind === 'scaled') return fail(problem('coordinates-scaled', { remedy }))
  if (declared !== null && isKnownProjection(declared)) {
    const swapped = `swap+EPSG:${declared}`
    return ok({ remedy: guess.remedies.includes(swapped) ? swapped : `EPSG:${declared}`, notes: [] })
  }
  if (crs !== null && declared !== 4326) return fail(problem('crs-unknown', { crs }))
  if (guess.kind === 'unknown') {
    const { coordinates } = layer.polygons
    const [x = 0, y = 0] = coordinates.length > 0 ? coordinates : Array.from(points)
    return fail(problem('coordinates-unknown', { x, y }))
  }
  const epsg = Number(/\d+$/.exec(remedy)?.[0])
  return fail(problem('coordinates-projected', { remedy, epsg, remedies: guess.remedies.join(',') }))
}

/** EPSG number of a `crs` name; 4326 for every name of longitude and latitude that means the same. */
function epsgOf(crs: string): number | null {
  if (/CRS:?84$/i.test(crs) || /WGS_?84$/i.test(crs) || /CGCS_?2000$/i.test(crs)) return 4326
  const code = Number(/(\d{4,6})$/.exec(crs)?.[1] ?? Number.NaN)
  if (code === 4490 || code === 4979) return 4326
  if (code === 900913 || code === 102100 || code === 102113) return 3857
  return Number.isNaN(code) ? null : code
}

/** The guess that most polygons, lines and points agree on, so that a few stray ones cannot decide. */
function majorityGuess(polygons: FlatPolygons, points: readonly number[]): CoordinateGuess {
  const votes = new Map<string, { guess: CoordinateGuess; count: number }>()
  const vote = (x: number, y: number): void => {
    const guess = guessCoordinates(x, y)
    const key = `${guess.kind} ${guess.remedies[0] ?? ''}`
    const given = votes.get(key)
    if (given === undefined) votes.set(key, { guess, count: 1 })
    else given.count++
  }
  for (const ring of polygons.polygonStart.subarray(0, -1)) {
    const at = polygons.ringStart[ring]! * 2
    vote(polygons.coordinates[at]!, polygons.coordinates[at + 1]!)
  }
  for (let i = 0; i < points.length; i += 2) vote(points[i]!, points[i + 1]!)
  const [first] = [...votes.values()].toSorted((a, b) => b.count - a.count)
  return first?.guess ?? { kind: 'degrees', remedies: ['as-is'] }
}

/** New coordinates in degrees; the given ones are left as they are, for the planner may choose again. */
function convert(coordinates: Float64Array, remedy: string): Result<Float64Array> {
  if (remedy === 'as-is') return ok(coordinates)
  const position = positionConverter(remedy)
  if (position === null) return fail(problem('coordinates-choice-unknown', { choice: remedy.slice(0, 40) }))
  const converted = new Float64Array(coordinates.length)
  for (let i = 0; i < coordinates.length; i += 2) {
    const [lng, lat] = position(coordinates[i]!, coordinates[i + 1]!)
    converted[i] = lng
    converted[i + 1] = lat
  }
  return ok(converted)
}

function positionConverter(remedy: string): ((x: number, y: number) => readonly [number, number]) | null {
  if (remedy === 'swap') return (x, y) => [y, x]
  if (remedy === 'gcj02')
    return (x, y) => gcoord.transform([x, y], gcoord.GCJ02, gcoord.WGS84) as [number, number]
  const scale = /^scale:1e-([67])$/.exec(remedy)
  if (scale !== null) {
    const divisor = 10 ** Number(scale[1])
    return (x, y) => [x / divisor, y / divisor]
  }
  const projected = /^(swap\+)?EPSG:(\d{4,6})$/.exec(remedy)
  const unproject = projected === null ? null : unprojectorOf(Number(projected[2]))
  if (unproject === null) return null
  return projected![1] === undefined ? unproject : (x, y) => unproject(y, x)
}

/** Features that leave the range of degrees, or are wider than half the globe. */
function outOfRange(polygons: FlatPolygons, original: Float64Array): Map<number, Problem> {
  const refused = new Map<number, Problem>()
  const { coordinates, ringStart, polygonStart, polygonFeature } = polygons
  for (const [p, feature] of polygonFeature.entries()) {
    const [from, to] = [ringStart[polygonStart[p]!]!, ringStart[polygonStart[p + 1]!]!]
    const wrong = spanProblem(coordinates, original, from, to)
    if (wrong !== null) refused.set(feature, wrong)
  }
  return refused
}

/** Why the positions `from … to - 1` cannot be used together, or null. */
function spanProblem(
  coordinates: Float64Array,
  original: Float64Array,
  from: number,
  to: number,
): Problem | null {
  let [west, east] = [Infinity, -Infinity]
  for (let i = from; i < to; i++) {
    const [lng, lat] = [coordinates[2 * i]!, coordinates[2 * i + 1]!]
    if (!isInRange(lng, lat)) return outOfRangeProblem(original, i)
    west = Math.min(west, lng)
    east = Math.max(east, lng)
  }
  return east - west > 180 ? problem('geometry-spans-antimeridian') : null
}

function isInRange(lng: number, lat: number): boolean {
  return Math.abs(lng) <= 180 && Math.abs(lat) <= 90
}

function outOfRangeProblem(original: Float64Array, position: number): Problem {
  return problem('coordinate-out-of-range', { x: original[2 * position]!, y: original[2 * position + 1]! })
}
