import type { Level } from '#core/plan/level.ts'
import { ok, type Result } from '#core/problem/result.ts'
import type { FileReading } from '#io/formats/import-city.ts'
import { readLayer } from '#io/formats/read-layer.ts'
import { fetchBytes } from './fetch-bytes.ts'
import type { ReadProgress } from './read-progress.ts'

/** Where the file of a level lies. */
export interface LayerAddress {
  readonly level: Level
  readonly url: string
}

/** Fetches and reads the files of the bundled city, all at once. Codes: `fetch-failed {status}`. */
export async function fetchLayers(
  layers: readonly LayerAddress[],
  progress: ReadProgress,
): Promise<Result<FileReading[]>> {
  let read = 0
  const readings = await Promise.all(
    layers.map(async ({ url }): Promise<Result<FileReading>> => {
      const bytes = await fetchBytes(url)
      if (!bytes.ok) return bytes
      const result = readLayer(bytes.value, url)
      progress('reading', (0.5 * ++read) / layers.length)
      return ok({ file: url, result })
    }),
  )
  const found: FileReading[] = []
  for (const reading of readings) {
    if (!reading.ok) return reading
    found.push(reading.value)
  }
  return ok(found)
}
