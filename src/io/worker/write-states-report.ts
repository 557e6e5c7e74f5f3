import { Metrics } from '#core/analysis/metrics.ts'
import { unpackBase, type PackedBase } from '#core/plan/packed-base.ts'
import type { PlanDiff } from '#core/plan/plan-diff.ts'
import { Plan } from '#core/plan/plan.ts'
import { ok, type Result } from '#core/problem/result.ts'
import type { ReportRequest } from '#io/papers/approval-report.ts'
import type { ReportFormat } from '#io/papers/report-format.ts'
import { writeReport } from '#io/papers/write-report.ts'

/** The papers between two states of a city, each as the way from the base to it (null = the base itself). */
export async function writeStatesReport(
  packed: PackedBase,
  ways: readonly [from: PlanDiff | null, to: PlanDiff | null],
  request: ReportRequest,
  format: ReportFormat,
): Promise<Result<Blob>> {
  const base = unpackBase(packed)
  const [first, second] = ways.map((way) => {
    const plan = new Plan(base)
    if (way !== null) plan.apply(way)
    return new Metrics(plan)
  }) as [Metrics, Metrics]
  return ok(await writeReport(first, second, request, format))
}
