import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Cell } from '#io/formats/write-table.ts'
import type { Report, ReportSection } from './report.ts'

/** Half points. */
const TABLE_TEXT = 16
const FONTS = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: 'SimSun' } as const

/**
 * A report as a Word file (Office Open XML), A4 across, tables with heads on every page, the mark in the head of every
 * page. Drawings are left out: the format wants pictures of pixels beside them.
 */
export function writeReportDocx({ title, subtitle, mark, about, sections }: Report): Promise<Blob> {
  const document = new Document({
    title,
    styles: { default: { document: { run: { font: FONTS, size: 21 } } } },
    sections: [
      {
        properties: {
          page: { size: { orientation: PageOrientation.LANDSCAPE, width: 11_906, height: 16_838 } },
        },
        headers: mark === '' ? {} : { default: new Header({ children: [centred(mark)] }) },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE, alignment: AlignmentType.CENTER }),
          centred(subtitle),
          ...sections.filter(({ drawings }) => drawings.length === 0).flatMap(sectionBlocks),
          new Paragraph({ text: '' }),
          tableOf(null, about),
        ],
      },
    ],
  })
  return Packer.toBlob(document)
}

function centred(text: string): Paragraph {
  return new Paragraph({ text, alignment: AlignmentType.CENTER })
}

function sectionBlocks({ heading, paragraphs, table }: ReportSection): (Paragraph | Table)[] {
  return [
    new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 }),
    ...paragraphs.map((text) => new Paragraph({ text })),
    ...(table === null ? [] : [tableOf(table.columns, table.rows)]),
  ]
}

function tableOf(columns: readonly string[] | null, rows: readonly (readonly Cell[])[]): Table {
  const head =
    columns === null
      ? []
      : [new TableRow({ tableHeader: true, children: columns.map((text) => cellOf(text, true)) })]
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      ...head,
      ...rows.map(
        (row) => new TableRow({ cantSplit: true, children: row.map((cell) => cellOf(cell, false)) }),
      ),
    ],
  })
}

function cellOf(cell: Cell, bold: boolean): TableCell {
  const isNumber = typeof cell === 'number'
  const text = cell === null ? '' : isNumber ? cell.toLocaleString('en-US') : cell
  return new TableCell({
    children: [
      new Paragraph({
        alignment: isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [new TextRun({ text, bold, size: TABLE_TEXT })],
      }),
    ],
  })
}
