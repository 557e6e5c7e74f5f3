import type { Cell } from '#io/formats/write-table.ts'

/** Parts that an approval report may have, in their order. */
export const REPORT_PARTS = [
  'summary',
  'maps',
  'approval',
  'matrix',
  'moves',
  'bounds',
  'staff',
  'party',
  'codes',
  'areas',
  'rules',
] as const

/** One of {@link REPORT_PARTS}. */
export type ReportPart = (typeof REPORT_PARTS)[number]

/** A section of a report. */
export interface ReportSection {
  readonly heading: string
  readonly paragraphs: readonly string[]
  readonly table: {
    readonly columns: readonly string[]
    readonly rows: readonly (readonly Cell[])[]
  } | null
  /** Drawings as SVG text, each with what it shows; where a format takes none, they are left out. */
  readonly drawings: readonly { readonly caption: string; readonly svg: string }[]
}

/** A report before it is written in a format. */
export interface Report {
  readonly language: 'zh' | 'en'
  readonly title: string
  readonly subtitle: string
  /** Stands on every page: that it is not for publication, or nothing. */
  readonly mark: string
  readonly about: readonly (readonly [item: string, content: string])[]
  readonly sections: readonly ReportSection[]
}
