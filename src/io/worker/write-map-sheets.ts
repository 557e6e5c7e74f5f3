import { Metrics } from '#core/analysis/metrics.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import { unpackBase, type PackedBase } from '#core/plan/packed-base.ts'
import type { PlanDiff } from '#core/plan/plan-diff.ts'
import { Plan } from '#core/plan/plan.ts'
import { ok, type Result } from '#core/problem/result.ts'
import { writeSheets, type SheetsRequest } from '#io/papers/write-sheets.ts'
import type { ReadProgress } from './read-progress.ts'

/** Which sheets of a state are written; `before` = hatch what changed since, null = nothing is hatched. */
export interface SheetsOfState {
  readonly before: { readonly way: PlanDiff | null } | null
  readonly way: PlanDiff | null
  /** One for each of these (null among them = the whole city); null = for each jurisdiction of the level. */
  readonly units: readonly (JurisdictionId | null)[] | null
}

/** Map sheets of a state of a city, each told when it is done. */
export async function writeMapSheets(
  packed: PackedBase,
  { before, way, units }: SheetsOfState,
  request: SheetsRequest,
  format: 'html' | 'svg',
  progress: ReadProgress,
): Promise<Result<Blob>> {
  const base = unpackBase(packed)
  const stateOf = (diff: PlanDiff | null): Metrics => {
    const plan = new Plan(base)
    if (diff !== null) plan.apply(diff)
    return new Metrics(plan)
  }
  const metrics = stateOf(way)
  const { plan } = metrics
  const living = plan.jurisdictions(request.level).filter(({ id }) => !plan.ownsNothing(plan.slotOf(id)))
  const run = writeSheets(
    metrics,
    before === null ? null : stateOf(before.way),
    units ?? living.map(({ id }) => id),
    request,
    format,
  )
  let step = run.next()
  for (; step.done !== true; step = run.next()) progress('writing', step.value)
  const type = format === 'svg' ? 'image/svg+xml' : 'text/html;charset=utf-8'
  return ok(new Blob([step.value], { type }))
}
