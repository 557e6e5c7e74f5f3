import { problem, type Problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import { collectFeatures } from './collect-features.ts'
import { decodeText } from './decode-text.ts'
import { FlatPolygonWriter } from './flat-polygon-writer.ts'
import { foreignExtension } from './foreign-extension.ts'
import type { Layer, LayerFeature } from './layer.ts'
import { parseJson } from './parse-json.ts'
import { readFeature } from './read-feature.ts'
import { scanFeatures, type ScannedFeatures } from './scan-features.ts'
import { sniffFile } from './sniff-file.ts'

/** From this size on the bytes are scanned without making text and objects of them all. */
const SCAN_FROM_BYTES = 20_000_000

/**
 * Reads a GeoJSON file: bytes → guarded features. A feature that cannot be used is kept with its reason; a file that
 * cannot be used gives one Problem.
 *
 * Problems: `file-empty`, `file-is-other` {found}, `file-too-large`, `encoding-unknown`, `file-not-json`,
 * `file-not-geojson`. Notes: `encoding-converted` {encoding}, `text-damaged`, `key-duplicate`.
 */
export function readLayer(bytes: Uint8Array, file: string, scanFrom = SCAN_FROM_BYTES): Result<Layer> {
  if (bytes.length === 0) return fail(problem('file-empty'))
  const kind = sniffFile(bytes) ?? foreignExtension(bytes, file)
  if (kind !== null) return fail(problem('file-is-other', { found: kind }))
  const scanned = bytes.length >= scanFrom ? scanFeatures(bytes) : null
  if (scanned !== null) return ok(layerOf(file, scanned, []))
  return parseLayer(bytes, file)
}

function parseLayer(bytes: Uint8Array, file: string): Result<Layer> {
  const decoded = decodeText(bytes)
  if (!decoded.ok) return decoded
  const { text, encoding } = decoded.value
  if (text.trim() === '') return fail(problem('file-empty'))
  const parsed = parseJson(text)
  if (!parsed.ok) return parsed
  const collected = collectFeatures(parsed.value.documents)
  if (!collected.ok) return collected
  const { crs, heyuan } = collected.value
  const writer = new FlatPolygonWriter()
  const features = collected.value.features.map((feature, index) => readFeature(feature, index, writer))
  const notes = [...parsed.value.notes]
  if (encoding !== 'utf-8') notes.push(problem('encoding-converted', { encoding }))
  return ok(layerOf(file, { features, polygons: writer.finish(features.length), crs, heyuan }, notes))
}

function layerOf(file: string, read: ScannedFeatures, notes: readonly Problem[]): Layer {
  const columns = new Set<string>()
  let isDamaged = false
  for (const { properties } of read.features) {
    for (const column in properties) {
      columns.add(column)
      isDamaged ||= isDamagedText(column) || isDamagedText(properties[column])
    }
  }
  const all = isDamaged ? [...notes, problem('text-damaged')] : notes
  return { file, ...read, columns: [...columns], notes: all }
}

/** True for text in which an earlier program has put U+FFFD for what it could not read. */
function isDamagedText(value: LayerFeature['properties'][string] | undefined): boolean {
  return typeof value === 'string' && value.includes('\ufffd')
}
