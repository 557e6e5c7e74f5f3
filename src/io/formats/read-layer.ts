import { problem, type Problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import { collectFeatures, type FeatureList } from './collect-features.ts'
import { copyProperties } from './copy-properties.ts'
import { decodeText } from './decode-text.ts'
import { FlatPolygonWriter } from './flat-polygon-writer.ts'
import { guardGeometry, type GuardedGeometry } from './guard-geometry.ts'
import { isPlainObject } from './is-plain-object.ts'
import type { Layer, LayerFeature } from './layer.ts'
import { parseJson } from './parse-json.ts'
import { sniffFile } from './sniff-file.ts'
import { validateFeature } from './validate-feature.ts'

/**
 * Reads a GeoJSON file: bytes → guarded features. A feature that cannot be used is kept with its reason; a file that
 * cannot be used gives one Problem.
 *
 * Problems: `file-empty`, `file-is-other` {found}, `file-too-large`, `encoding-unknown`, `file-not-json`,
 * `file-not-geojson`. Notes: `encoding-converted` {encoding}, `text-damaged`, `key-duplicate`.
 */
export function readLayer(bytes: Uint8Array, file: string): Result<Layer> {
  if (bytes.length === 0) return fail(problem('file-empty'))
  const kind = sniffFile(bytes)
  if (kind !== null) return fail(problem('file-is-other', { found: kind }))
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  const { text, encoding } = decoded.value
  if (text.trim() === '') return fail(problem('file-empty'))
  const parsed = parseJson(text)
  if (!parsed.ok) return parsed
  const collected = collectFeatures(parsed.value.documents)
  if (!collected.ok) return collected
  const notes = [...parsed.value.notes]
  if (encoding !== 'utf-8') notes.push(problem('encoding-converted', { encoding }))
  if (text.includes('\ufffd')) notes.push(problem('text-damaged'))
  return ok(layerOf(file, collected.value, notes))
}

function layerOf(file: string, list: FeatureList, notes: readonly Problem[]): Layer {
  const writer = new FlatPolygonWriter()
  const columns = new Set<string>()
  const features = list.features.map((feature, index) => {
    const read = readFeature(feature, index, writer)
    for (const column in read.properties) columns.add(column)
    return read
  })
  const { crs, heyuan } = list
  return {
    file,
    features,
    polygons: writer.finish(features.length),
    columns: [...columns],
    crs,
    heyuan,
    notes,
  }
}

function readFeature(feature: unknown, index: number, writer: FlatPolygonWriter): LayerFeature {
  if (!isPlainObject(feature) || !Object.hasOwn(feature, 'type') || feature['type'] !== 'Feature') {
    return { id: null, properties: copyProperties(null), refused: problem('feature-malformed'), mended: [] }
  }
  const rawId = Object.hasOwn(feature, 'id') ? feature['id'] : null
  const id = typeof rawId === 'string' || typeof rawId === 'number' ? rawId : null
  const properties = copyProperties(feature['properties'])
  const named = { id: id === null ? null : String(id), properties }
  const guarded = guardGeometry(feature['geometry'])
  if (!guarded.ok) return { ...named, refused: guarded.problem, mended: [] }
  const invalid = validateFeature(guarded.value, id)
  if (invalid !== null) return { ...named, refused: invalid, mended: [] }
  writePolygons(guarded.value, index, writer)
  return { ...named, refused: null, mended: guarded.value.mended }
}

function writePolygons(geometry: GuardedGeometry, feature: number, writer: FlatPolygonWriter): void {
  for (const polygon of geometry.polygons) {
    for (const ring of polygon) {
      for (let i = 0; i < ring.length - 1; i++) writer.position(ring[i]![0]!, ring[i]![1]!)
      writer.endRing()
    }
    writer.endPolygon(feature)
  }
}
