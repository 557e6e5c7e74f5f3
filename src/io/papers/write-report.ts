import { measureServiceReach } from '#core/analysis/measure-service-reach.ts'
import type { Metrics } from '#core/analysis/metrics.ts'
import { ServiceCoverage } from '#core/analysis/service-coverage.ts'
import { briefCity } from '#core/briefing/brief-city.ts'
import { comparePlans } from '#core/comparison/compare-plans.ts'
import { approvalReport, type ReportedState, type ReportRequest } from './approval-report.ts'
import type { ReportFormat } from './report-format.ts'
import { writeComparison } from './write-comparison.ts'
import { writeReportHtml } from './write-report-html.ts'

/** Writes the papers between two states of one city. The library for Word is read when it is asked for. */
export async function writeReport(
  first: Metrics,
  second: Metrics,
  request: ReportRequest,
  format: ReportFormat,
): Promise<Blob> {
  if (format === 'xlsx') {
    const { to, ...context } = request
    const comparison = comparePlans(first, second, request.level)
    return writeComparison(first, second, comparison, 'xlsx', { ...context, scenario: to })
  }
  const reach = measureServiceReach(first.plan.base, first.plan.rules)
  const state = (metrics: Metrics): ReportedState => ({
    metrics,
    briefing: briefCity(metrics, new ServiceCoverage(metrics.plan, reach)),
  })
  const report = approvalReport(state(first), state(second), request)
  if (format === 'html') return new Blob([writeReportHtml(report)], { type: 'text/html;charset=utf-8' })
  const { writeReportDocx } = await import('./write-report-docx.ts')
  return writeReportDocx(report)
}
