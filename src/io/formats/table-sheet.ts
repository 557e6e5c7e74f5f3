import type { Cell } from './write-table.ts'

/** A table that is written: keys of its columns, and rows of cells in their order. */
export interface TableSheet {
  /** What the table is; the name of its sheet. */
  readonly name: string
  readonly keys: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** The word for a key or a code; one without a word stands for itself. */
export type Word = (key: string) => string
