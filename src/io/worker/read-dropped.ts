import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import type { ReadProgress } from './read-progress.ts'

/** More than the text of one file can be; such a file is not even loaded. */
const MOST_BYTES = 2 ** 29

/** A file as it is sent to the worker: its name is sent beside it, because not every clone keeps it. */
export interface NamedFile {
  readonly name: string
  readonly content: Blob
}

/** The content of a file that was dropped, or why it cannot be had. */
export interface DroppedFile {
  readonly file: string
  readonly bytes: Result<Uint8Array>
}

/** Loads the files that were dropped, one after the other. Codes: `file-too-large`, `file-unreadable`. */
export async function readDropped(
  files: readonly NamedFile[],
  progress: ReadProgress,
): Promise<DroppedFile[]> {
  const dropped: DroppedFile[] = []
  for (const { name, content } of files) {
    dropped.push({ file: name, bytes: await bytesOf(content) })
    progress('reading', (0.5 * dropped.length) / files.length)
  }
  return dropped
}

async function bytesOf(content: Blob): Promise<Result<Uint8Array>> {
  if (content.size > MOST_BYTES)
    return fail(problem('file-too-large', { bytes: content.size, limit: MOST_BYTES }))
  try {
    return ok(new Uint8Array(await content.arrayBuffer()))
  } catch {
    return fail(problem('file-unreadable'))
  }
}
