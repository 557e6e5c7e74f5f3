/** Lines that people cross or do not: what borders should follow and what parts a neighbourhood. */
export const LINE_KINDS = ['river', 'railway', 'expressway', 'arterial', 'secondary', 'local'] as const

/** One of {@link LINE_KINDS}; the roads among them can be walked along. */
export type LineKind = (typeof LINE_KINDS)[number]

/** Roads, rivers and railways of a city in flat arrays. */
export interface LineTable {
  /** Index into {@link LINE_KINDS}, by line. */
  readonly kind: Uint8Array
  readonly names: readonly string[]
  /** First position of each line, in positions (not in array elements). Length: lines + 1. */
  readonly lineStart: Uint32Array
  /** x and y, interleaved, in steps of 1e-7 degree. */
  readonly points: Int32Array
}

/** No lines. Every base without any shares these arrays. */
export const EMPTY_LINES: LineTable = {
  kind: new Uint8Array(0),
  names: [],
  lineStart: new Uint32Array(1),
  points: new Int32Array(0),
}
