/** Endings under which GeoJSON is found. */
const JSON_ENDINGS: ReadonlySet<string> = new Set([
  'json',
  'geojson',
  'ndjson',
  'jsonl',
  'geojsonl',
  'geojsons',
  'txt',
])

/**
 * The ending of a file (lower case, without the dot) that says that it is no JSON, when the content does not begin
 * like JSON either; else null. An address has no ending: what a service answers has nothing to do with its name.
 */
export function foreignExtension(bytes: Uint8Array, file: string): string | null {
  const ending = file.includes('://') ? undefined : /[^/\\]\.([a-z][a-z\d]{0,9})$/i.exec(file)?.[1]
  if (ending === undefined || JSON_ENDINGS.has(ending.toLowerCase())) return null
  const first = bytes.find((byte) => !BEFORE_JSON.has(byte))
  return first === undefined || first === OBJECT || first === ARRAY ? null : ending.toLowerCase()
}

const OBJECT = 0x7b
const ARRAY = 0x5b

/** White space, record separators, zeros of UTF-16, and the bytes of byte order marks. */
const BEFORE_JSON: ReadonlySet<number> = new Set([
  0x09, 0x0a, 0x0d, 0x20, 0x1e, 0x00, 0xef, 0xbb, 0xbf, 0xfe, 0xff,
])
