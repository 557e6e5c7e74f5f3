import type { Metrics } from '#core/analysis/metrics.ts'
import { planHash } from '#core/plan/plan-hash.ts'
import { assessmentSheet } from './assessment-sheet.ts'
import type { CareDocument } from './care-document.ts'
import type { TableSheet, Word } from './table-sheet.ts'
import type { ExportContext } from './export-context.ts'
import { lettersSheets } from './letters-sheets.ts'
import { pairsGeoJson } from './pairs-geojson.ts'
import { pairsSheet } from './pairs-sheet.ts'
import { RECORD_SHEETS } from './record-sheets.ts'
import { PROVENANCE, provenanceOf, withProvenance } from './provenance.ts'
import { writeCsv } from './write-table.ts'
import { writeWorkbook } from './write-workbook.ts'

/**
 * Writes a table of who looks after whom. CSV is one table; Excel has a sheet that says what the file is about, and for
 * letters one for every department behind an index of them. Text is safe against formulas in both.
 */
export async function writeCareDocument(
  metrics: Metrics,
  document: CareDocument,
  context: ExportContext,
): Promise<Blob> {
  const word: Word = (key) => (Object.hasOwn(document.words, key) ? document.words[key]! : key)
  if (document.format === 'geojson') {
    return new Blob([pairsGeoJson(metrics, context)], { type: 'application/geo+json' })
  }
  const sheets = sheetsOf(metrics, document, word)
  if (document.format === 'csv') {
    const { plan } = metrics
    const rows = withProvenance(
      sheets.flatMap((sheet) => sheet.rows),
      provenanceOf(plan, context),
    )
    const head = [...(sheets[0]?.keys ?? []), PROVENANCE].map(word)
    return new Blob([writeCsv([head, ...rows])], { type: 'text/csv;charset=utf-8' })
  }
  const index = document.what === 'letters' ? [indexOf(sheets)] : []
  return writeWorkbook([...index, ...sheets, aboutSheet(metrics, context, word)], word)
}

function sheetsOf(metrics: Metrics, { what, year }: CareDocument, word: Word): readonly TableSheet[] {
  const { plan } = metrics
  switch (what) {
    case 'pairs':
      return [pairsSheet(metrics, word)]
    case 'letters':
      return lettersSheets(metrics)
    case 'assessment':
      return [assessmentSheet(plan, year ?? new Date().getFullYear(), word)]
    case 'departments':
    case 'needs':
    case 'resources':
    case 'services':
      return [RECORD_SHEETS[what](plan, word)]
  }
}

/** How many communities and residents the letter of each department has. */
function indexOf(letters: readonly TableSheet[]): TableSheet {
  const rows = letters.map(({ name, keys, rows: communities }) => {
    const at = keys.indexOf('residents')
    const residents = communities.reduce((sum, row) => sum + Number(row[at] ?? 0), 0)
    return [name, communities.length, residents]
  })
  return { name: 'sheet.index', keys: ['department', 'communities', 'residents'], rows }
}

function aboutSheet(
  { plan }: Metrics,
  { scenario, date, appVersion }: ExportContext,
  word: Word,
): TableSheet {
  const rows = [
    [word('cityName'), plan.base.name],
    [word('scenario'), scenario],
    [word('date'), date],
    [word('planHash'), planHash(plan)],
    [word('appVersion'), appVersion],
    [word('generated'), word(plan.base.generated ? 'yes' : 'no')],
  ]
  return { name: 'sheet.about', keys: ['name', 'text'], rows }
}
