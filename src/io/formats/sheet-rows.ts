/** Rows of cells as text. */
export type SheetRows = readonly (readonly string[])[]
