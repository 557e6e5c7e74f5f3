import { readFileSync } from 'node:fs'
import { main } from '#cli/run.ts'

/** What a run of the command line printed, wrote and returned. */
export interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
  readonly written: ReadonlyMap<string, Uint8Array>
}

/** Runs the command line in a world of given files. */
export async function heyuan(
  argv: readonly string[],
  files: Readonly<Record<string, Uint8Array | string | object>> = {},
  language = 'en_US.UTF-8',
): Promise<Run> {
  const written = new Map<string, Uint8Array>()
  let [out, err] = ['', '']
  const code = await main(argv, {
    read: (path) => (Object.hasOwn(files, path) ? bytesOf(files[path]!) : null),
    write: (path, bytes) => !path.startsWith('read-only/') && written.set(path, bytes) === written,
    bundled: (name) => readFileSync(new URL(`../../data/hohhot/${name}`, import.meta.url)),
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    language,
    version: '9.9.9',
    now: () => '2026-11-23T00:00:00Z',
  })
  return { code, out, err, written }
}

function bytesOf(content: Uint8Array | string | object): Uint8Array {
  if (content instanceof Uint8Array) return content
  return new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content))
}

/** Squares of 0.001° in a row, one for each record of properties. */
export function squares(rows: readonly Readonly<Record<string, unknown>>[], gapDegrees = 0) {
  return {
    type: 'FeatureCollection',
    features: rows.map((properties, i) => {
      const [west, south] = [111.7 + i * (0.001 + gapDegrees), 40.8]
      const [east, north] = [west + 0.001, 40.801]
      const ring = [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ].map((position) => position.map((value) => Number(value.toFixed(7))))
      return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } }
    }),
  }
}
