import type { Cell } from '#io/formats/write-table.ts'
import { escapeMarkup } from './escape-markup.ts'
import type { Report, ReportSection } from './report.ts'

/** Columns beyond which a table is set smaller, to stay on the sheet. */
const WIDE_FROM = 10

const STYLE = `
@page { size: A4 landscape; margin: 14mm 14mm; }
body { max-width: 269mm; margin: 24px auto; padding: 0 12px; color: #000; background: #fff;
  font: 10.5pt/1.6 "Noto Serif SC", "Noto Serif CJK SC", SimSun, serif; font-variant-numeric: tabular-nums; }
h1 { margin: 0 0 4pt; font-size: 18pt; line-height: 1.4; text-align: center; }
.subtitle { margin: 0 0 12pt; text-align: center; }
h2 { margin: 18pt 0 6pt; font-size: 13pt; break-after: avoid; }
table { width: 100%; border-collapse: collapse; font-size: 8.5pt; line-height: 1.4; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
table.wide { font-size: 7pt; }
table.wide th, table.wide td { padding: 1pt 2pt; }
table.wide td:first-child { min-width: 20mm; }
th, td { padding: 2pt 4pt; border: 0.5pt solid #444; text-align: left; vertical-align: top; }
th { background: #eee; font-weight: 600; }
td.number { text-align: right; white-space: nowrap; }
figure { margin: 6pt 0; break-inside: avoid; }
figcaption { font-size: 9pt; }
svg { max-width: 100%; height: auto; }
.about th { width: 32mm; }
.about td { overflow-wrap: anywhere; }
.mark { position: fixed; inset: 0; display: flex; align-items: center; justify-content: center; z-index: 1;
  color: rgb(0 0 0 / 8%); font-size: 40pt; font-weight: 600; pointer-events: none; }
.mark span { transform: rotate(-30deg); white-space: nowrap; }
`

/**
 * A report as one HTML file that prints well: nothing is loaded from elsewhere, and every text is written as text. The mark
 * lies over every printed page.
 */
export function writeReportHtml({ language, title, subtitle, mark, about, sections }: Report): string {
  const tableOfAbout = about
    .map(
      ([item, content]) =>
        `<tr><th scope="row">${escapeMarkup(item)}</th><td>${escapeMarkup(content)}</td></tr>`,
    )
    .join('')
  return [
    `<!doctype html><html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeMarkup(title)}</title><style>${STYLE}</style></head><body>`,
    mark === '' ? '' : `<div class="mark" aria-hidden="true"><span>${escapeMarkup(mark)}</span></div>`,
    `<h1>${escapeMarkup(title)}</h1><p class="subtitle">${escapeMarkup(subtitle)}</p>`,
    mark === '' ? '' : `<p class="subtitle"><strong>${escapeMarkup(mark)}</strong></p>`,
    ...sections.map(sectionHtml),
    `<table class="about"><tbody>${tableOfAbout}</tbody></table>`,
    '</body></html>\n',
  ].join('\n')
}

function sectionHtml({ heading, paragraphs, table, drawings }: ReportSection): string {
  const rows = (table?.rows ?? []).map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`)
  return [
    `<section><h2>${escapeMarkup(heading)}</h2>`,
    ...paragraphs.map((text) => `<p>${escapeMarkup(text)}</p>`),
    ...drawings.map(
      ({ caption, svg }) => `<figure>${svg}<figcaption>${escapeMarkup(caption)}</figcaption></figure>`,
    ),
    table === null
      ? ''
      : `<table${table.columns.length > WIDE_FROM ? ' class="wide"' : ''}><thead><tr>${table.columns
          .map((column) => `<th scope="col">${escapeMarkup(column)}</th>`)
          .join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`,
    '</section>',
  ].join('\n')
}

function cellHtml(cell: Cell): string {
  if (typeof cell === 'number') return `<td class="number">${cell.toLocaleString('en-US')}</td>`
  return `<td>${escapeMarkup(cell === null ? '' : cell)}</td>`
}
