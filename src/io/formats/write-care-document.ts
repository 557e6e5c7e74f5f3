import type { Metrics } from '#core/analysis/metrics.ts'
import type { CareDocument } from './care-document.ts'
import type { ExportContext } from './export-context.ts'

export function writeCareDocument(
  metrics: Metrics,
  document: CareDocument,
  context: ExportContext,
): Promise<Blob> {
  throw new Error(`Not written yet: ${String([metrics, document, context])}`)
}
