import { problem } from '#core/problem/problem.ts'
import { fail } from '#core/problem/result.ts'
import type { FileReading } from '#io/formats/import-city.ts'
import { readLayer } from '#io/formats/read-layer.ts'
import type { ReadProgress } from './read-progress.ts'

/** Reads the files that were dropped, one after the other. A file that is gone gives `file-unreadable`. */
export async function readDropped(files: readonly File[], progress: ReadProgress): Promise<FileReading[]> {
  const readings: FileReading[] = []
  for (const file of files) {
    readings.push({ file: file.name, result: await readOne(file) })
    progress('reading', (0.5 * readings.length) / files.length)
  }
  return readings
}

async function readOne(file: File): Promise<FileReading['result']> {
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    return fail(problem('file-unreadable'))
  }
  return readLayer(bytes, file.name)
}
