import { transfer } from 'comlink'
import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import type { SnapKind } from '#core/snapping/snap-kind.ts'
import { SnapLineWriter } from '#core/snapping/snap-line-writer.ts'
import type { SnapLines } from '#core/snapping/snap-lines.ts'

/** Lines that a file holds as GeoJSON. */
export interface SnapFile {
  readonly kind: SnapKind
  readonly url: string
}

/** Rings in flat arrays: where each begins, in positions, and the positions, interleaved, first not repeated. */
export interface SnapOutlines {
  readonly kind: SnapKind
  readonly outlineStart: Uint32Array
  readonly outlines: Int32Array
}

/** Reads reference lines and indexes them; the arrays move to who asked. Codes: `fetch-failed {status}`. */
export async function readSnapLines(
  files: readonly SnapFile[],
  outlines: readonly SnapOutlines[],
): Promise<Result<SnapLines>> {
  const read = await Promise.all(files.map(({ url }) => readCollection(url)))
  const writer = new SnapLineWriter()
  for (const [i, collection] of read.entries()) {
    if (!collection.ok) return collection
    writer.addFeatures(files[i]!.kind, collection.value)
  }
  for (const { kind, ...rings } of outlines) writer.addOutlines(kind, rings.outlineStart, rings.outlines)
  const lines = writer.finish()
  const { points, lineStart, kind, name, segments } = lines
  return ok(transfer(lines, [points.buffer, lineStart.buffer, kind.buffer, name.buffer, segments]))
}

/** The reference layers come with the program: they are taken for what they say they are. */
async function readCollection(url: string): Promise<Result<GeoJSON.FeatureCollection>> {
  try {
    const response = await fetch(url)
    if (!response.ok) return fail(problem('fetch-failed', { status: response.status }))
    return ok((await response.json()) as GeoJSON.FeatureCollection)
  } catch {
    return fail(problem('fetch-failed', { status: 0 }))
  }
}
