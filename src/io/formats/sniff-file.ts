/** What a file is by its first bytes, whatever its name says. */
export type FileKind =
  | 'png'
  | 'jpeg'
  | 'pdf'
  | 'zip'
  | 'gzip'
  | '7z'
  | 'rar'
  | 'html'
  | 'xml'
  | 'shapefile'
  | 'geopackage'
  | 'flatgeobuf'
  | 'excel'

const SIGNATURES: readonly (readonly [kind: FileKind, bytes: readonly number[]])[] = [
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['gzip', [0x1f, 0x8b]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['rar', [0x52, 0x61, 0x72, 0x21]],
  ['shapefile', [0x00, 0x00, 0x27, 0x0a]],
  ['geopackage', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65]],
  ['flatgeobuf', [0x66, 0x67, 0x62, 0x03]],
  ['excel', [0xd0, 0xcf, 0x11, 0xe0]],
]

/** The kind of a file that is not JSON text, or null when nothing speaks against JSON. */
export function sniffFile(bytes: Uint8Array): FileKind | null {
  for (const [kind, signature] of SIGNATURES) {
    if (signature.every((byte, i) => bytes[i] === byte)) return kind
  }
  const start = String.fromCharCode(...bytes.subarray(0, 512))
    .replace('\u00ef\u00bb\u00bf', '')
    .trimStart()
    .toLowerCase()
  if (start.startsWith('<!doctype html') || start.startsWith('<html')) return 'html'
  if (start.startsWith('<')) return start.includes('<html') ? 'html' : 'xml'
  return null
}
