import type { Metrics } from '#core/analysis/metrics.ts'
import { comparePlans } from '#core/comparison/compare-plans.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import { escapeMarkup } from './escape-markup.ts'
import { mapSheet } from './map-sheet.ts'
import { movedOutline } from './moved-outline.ts'
import { paperSize } from './paper-size.ts'
import { paperWord } from './paper-word.ts'
import type { SheetRequest } from './sheet-request.ts'

/** What all sheets of one file have in common. */
export type SheetsRequest = Omit<SheetRequest, 'unit'>

/**
 * Map sheets of jurisdictions (null = the whole city), a page each, as one HTML file of the right size: printed, or saved
 * as PDF by any browser, with its fonts embedded. One sheet alone may also be asked for as SVG. Yields how far it is,
 * 0 … 1, after every sheet.
 *
 * @param before An earlier state whose difference is hatched; null = none.
 */
export function* writeSheets(
  metrics: Metrics,
  before: Metrics | null,
  units: readonly (JurisdictionId | null)[],
  request: SheetsRequest,
  format: 'html' | 'svg',
): Generator<number, string> {
  const changed =
    before === null
      ? []
      : movedOutline(before.plan, metrics.plan, comparePlans(before, metrics, request.level))
  const sheets: string[] = []
  for (const [at, unit] of units.entries()) {
    sheets.push(mapSheet(metrics, { ...request, unit }, changed).svg)
    yield (at + 1) / units.length
  }
  if (format === 'svg') return sheets[0] ?? ''
  const [width, height] = paperSize(request.paper, request.isLandscape)
  const word = paperWord(request.language)
  return [
    `<!doctype html><html lang="${request.language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8">`,
    `<title>${escapeMarkup(`${metrics.plan.base.name} ${word(request.level)}`)}</title>`,
    `<style>@page { size: ${width}mm ${height}mm; margin: 0 } body { margin: 0; background: #ddd }`,
    'svg { display: block; margin: 8mm auto; background: #fff; break-after: page }',
    '@media print { body { background: #fff } svg { margin: 0 } }</style></head><body>',
    // Patterns and clips are named within their sheet: several stand in one page.
    ...sheets.map((svg, at) =>
      svg.replaceAll('"frame"', `"frame-${at}"`).replaceAll('#frame)', `#frame-${at})`),
    ),
    '</body></html>\n',
  ].join('\n')
}
