/** Names of a column: in our own tables in Chinese and English, and as others write it, separated by spaces. */
export interface ColumnNames {
  readonly zh: string
  readonly en: string
  readonly also: string
  /** A table without it is not read. */
  readonly needed?: true
}
