import type { Metrics } from '#core/analysis/metrics.ts'
import type { PlanComparison } from '#core/comparison/plan-comparison.ts'
import { planHash } from '#core/plan/plan-hash.ts'
import { comparisonSheets } from './comparison-sheets.ts'
import type { ExportContext } from '#io/formats/export-context.ts'
import type { PaperLanguage } from '#core/description/bounds-text.ts'
import { PROVENANCE, provenanceOf, withProvenance } from '#io/formats/provenance.ts'
import { paperWord } from './paper-word.ts'
import { writeCsv } from '#io/formats/write-table.ts'
import { writeWorkbook } from '#io/formats/write-workbook.ts'

/**
 * Writes the tables of a comparison: Excel has them all, and a sheet that says what the file is about; CSV has the one
 * for the approval. Text is safe against formulas in both.
 */
export async function writeComparison(
  first: Metrics,
  second: Metrics,
  comparison: PlanComparison,
  format: 'csv' | 'xlsx',
  context: ExportContext & { readonly language: PaperLanguage },
): Promise<Blob> {
  const { language, scenario, date, appVersion } = context
  const word = paperWord(language)
  const sheets = comparisonSheets(first, second, comparison, language)
  if (format === 'csv') {
    const [{ keys, rows }] = sheets as readonly [(typeof sheets)[number]]
    const table = withProvenance(rows, provenanceOf(second.plan, context))
    const csv = writeCsv([[...keys, PROVENANCE].map(word), ...table])
    return new Blob([csv], { type: 'text/csv;charset=utf-8' })
  }
  const { base } = second.plan
  const about = [
    [word('city'), base.name],
    [word('scenario'), scenario],
    [word('hashBefore'), planHash(first.plan)],
    [word('hashAfter'), planHash(second.plan)],
    [word('date'), date],
    [word('appVersion'), appVersion],
    ...(base.generated ? [[word('note'), word('generated')]] : []),
  ]
  return writeWorkbook([...sheets, { name: 'sheet.about', keys: ['item', 'content'], rows: about }], word)
}
