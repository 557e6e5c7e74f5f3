import type { FootprintRow } from './footprint-row.ts'

/** The outlines of rows in flat arrays, in their order. */
export function flatOutlines(rows: readonly Pick<FootprintRow, 'outline'>[]) {
  const outlineStart = new Uint32Array(rows.length + 1)
  for (const [i, { outline }] of rows.entries()) outlineStart[i + 1] = outlineStart[i]! + outline.length / 2
  const outlines = new Int32Array(2 * outlineStart[rows.length]!)
  let at = 0
  for (const { outline } of rows) for (const step of outline) outlines[at++] = step
  return { outlineStart, outlines }
}
