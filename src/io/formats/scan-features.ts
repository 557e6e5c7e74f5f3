import type { FlatPolygons } from '#core/topology/flat-polygons.ts'
import { ByteScanner } from './byte-scanner.ts'
import { crsName } from './collect-features.ts'
import { copyProperties } from './copy-properties.ts'
import { FlatPolygonWriter } from './flat-polygon-writer.ts'
import type { GuardedGeometry } from './guard-geometry.ts'
import type { LayerFeature } from './layer.ts'
import { featureId, readFeature, writePolygons } from './read-feature.ts'
import { validateFeature } from './validate-feature.ts'

/** What a scan of a FeatureCollection found; the same as the slow way would. */
export interface ScannedFeatures {
  readonly features: readonly LayerFeature[]
  readonly polygons: FlatPolygons
  readonly crs: string | null
  readonly heyuan: unknown
}

const [OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d]
const [COLON, COMMA] = [0x3a, 0x2c]
type Ring = number[][]

/**
 * Reads a FeatureCollection straight from its bytes: coordinates are never text, and only one feature at a time is an
 * object. Each feature passes the same guards and geojson-validation. Null at the first thing that is not plainly as
 * RFC 7946 has it (another root, doubled keys, wrong syntax); a feature that is odd in itself is parsed on its own.
 */
export function scanFeatures(bytes: Uint8Array): ScannedFeatures | null {
  const scanner = new ByteScanner(bytes)
  const writer = new FlatPolygonWriter()
  const features: LayerFeature[] = []
  const members = new Map<string, unknown>()
  const isWhole = eachMember(scanner, (key) => {
    if (members.has(key)) return false
    members.set(key, key === 'features' ? null : scanner.value())
    if (key !== 'features') return members.get(key) !== undefined
    return eachItem(scanner, () => {
      const feature = scanFeature(scanner, features.length, writer)
      if (feature === null) return false
      features.push(feature)
      return true
    })
  })
  const isCollection = members.get('type') === 'FeatureCollection' && members.has('features')
  if (!isWhole || !isCollection || scanner.peek() !== undefined) return null
  const [crs, heyuan] = [crsName(members.get('crs')), members.get('heyuan') ?? null]
  return { features, polygons: writer.finish(features.length), crs, heyuan }
}

/** One feature, quickly if it is as usual, else by parsing it alone; null when it is not even JSON. */
function scanFeature(scanner: ByteScanner, index: number, writer: FlatPolygonWriter): LayerFeature | null {
  scanner.peek()
  const start = scanner.at
  const usual = usualFeature(scanner)
  if (usual !== null) {
    const { id, geometry } = usual
    const properties = copyProperties(usual.properties)
    const refused = validateFeature(geometry, id)
    if (refused === null) writePolygons(geometry, index, writer)
    return { id: id === null ? null : String(id), properties, point: null, lines: [], refused, mended: [] }
  }
  scanner.at = start
  const parsed = scanner.value()
  return parsed === undefined ? null : readFeature(parsed, index, writer)
}

interface UsualFeature {
  readonly id: string | number | null
  readonly properties: unknown
  readonly geometry: GuardedGeometry
}

/** A feature with a flat, closed polygon geometry and no doubled key; null for every other. */
function usualFeature(scanner: ByteScanner): UsualFeature | null {
  const members = new Map<string, unknown>()
  const isUsual = eachMember(scanner, (key) => {
    if (members.has(key)) return false
    const value = key === 'geometry' ? usualGeometry(scanner) : scanner.value()
    members.set(key, value)
    return value !== undefined && value !== null
  })
  const geometry = members.get('geometry') as GuardedGeometry | undefined
  if (!isUsual || geometry === undefined || members.get('type') !== 'Feature') return null
  return { id: featureId(members.get('id')), properties: members.get('properties'), geometry }
}

function usualGeometry(scanner: ByteScanner): GuardedGeometry | null {
  let type: string | null = null
  let coordinates: CoordinateTree | null = null
  const isUsual = eachMember(scanner, (key) => {
    if (key === 'type' && type === null) return (type = scanner.string()) !== null
    if (key === 'coordinates' && coordinates === null)
      return (coordinates = scanCoordinates(scanner)) !== null
    return false
  })
  if (!isUsual || coordinates === null) return null
  const { depth, polygons } = coordinates as CoordinateTree
  if (polygons.length === 0) return null
  if (depth === 3 && type === 'Polygon') return { type, polygons, mended: [] }
  return depth === 4 && type === 'MultiPolygon' ? { type, polygons, mended: [] } : null
}

interface CoordinateTree {
  readonly depth: 3 | 4
  readonly polygons: Ring[][]
}

function scanCoordinates(scanner: ByteScanner): CoordinateTree | null {
  const start = scanner.at
  let depth = 0
  while (depth < 5 && scanner.take(OPEN_ARRAY)) depth++
  scanner.at = start
  const polygons: Ring[][] = []
  if (depth === 4)
    return eachItem(scanner, () => scanPolygon(scanner, polygons)) ? { depth: 4, polygons } : null
  return depth === 3 && scanPolygon(scanner, polygons) ? { depth: 3, polygons } : null
}

function scanPolygon(scanner: ByteScanner, polygons: Ring[][]): boolean {
  const rings: Ring[] = []
  polygons.push(rings)
  const isUsual = eachItem(scanner, () => {
    const ring: Ring = []
    rings.push(ring)
    return scanRing(scanner, ring)
  })
  return isUsual && rings.length > 0
}

/** A closed ring of at least four positions of two numbers; false for every other. */
function scanRing(scanner: ByteScanner, ring: Ring): boolean {
  if (!scanner.take(OPEN_ARRAY)) return false
  do {
    if (!scanner.take(OPEN_ARRAY)) return false
    const x = scanner.number()
    if (!scanner.take(COMMA)) return false
    const y = scanner.number()
    if (!scanner.take(CLOSE_ARRAY) || !Number.isFinite(x) || !Number.isFinite(y)) return false
    ring.push([x, y])
  } while (scanner.take(COMMA))
  if (!scanner.take(CLOSE_ARRAY) || ring.length < 4) return false
  const [first, last] = [ring[0]!, ring.at(-1)!]
  return first[0] === last[0] && first[1] === last[1]
}

/** Walks the members of an object; `visit` reads the value and says whether all is well. */
function eachMember(scanner: ByteScanner, visit: (key: string) => boolean): boolean {
  if (!scanner.take(OPEN_OBJECT)) return false
  if (scanner.take(CLOSE_OBJECT)) return true
  do {
    const key = scanner.string()
    if (key === null || !scanner.take(COLON) || !visit(key)) return false
  } while (scanner.take(COMMA))
  return scanner.take(CLOSE_OBJECT)
}

/** Walks the items of an array; `visit` reads one and says whether all is well. */
function eachItem(scanner: ByteScanner, visit: () => boolean): boolean {
  if (!scanner.take(OPEN_ARRAY)) return false
  if (scanner.take(CLOSE_ARRAY)) return true
  do {
    if (!visit()) return false
  } while (scanner.take(COMMA))
  return scanner.take(CLOSE_ARRAY)
}
