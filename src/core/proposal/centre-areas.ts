import type { Metrics } from '#core/analysis/metrics.ts'
import type { Jurisdiction, JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { Level } from '#core/plan/level.ts'
import { targetProblem } from '#core/plan/target-problem.ts'
import { problem } from '#core/problem/problem.ts'
import { fail, ok, type Result } from '#core/problem/result.ts'
import { byCode } from './by-code.ts'
import type { CentreArea } from './centre-area.ts'

/**
 * Who gives ground to new centres, by district: the `donors` that were named, or all jurisdictions of `level` above
 * `limit` with their neighbours in the same district that are not locked.
 * Codes: `centres-no-need {limit}` when none is above, `nothing-chosen` when donors were to be named and none was,
 * `centres-donor-level {name}` for donors of another level, and those of `targetProblem` for who is above the limit or
 * was named.
 */
export function centreAreas(
  metrics: Metrics,
  level: Level,
  donors: readonly JurisdictionId[] | null,
  limit: number,
): Result<readonly CentreArea[]> {
  const { plan } = metrics
  const isAbove = ({ id }: Jurisdiction): boolean => metrics.residents(id) > limit
  const asked = donors ?? plan.jurisdictions(level).flatMap((one) => (isAbove(one) ? one.id : []))
  if (asked.length === 0) {
    return fail(donors === null ? problem('centres-no-need', { limit }) : problem('nothing-chosen'))
  }
  for (const id of asked) {
    const wrong = targetProblem(plan, id)
    if (wrong !== null) return fail(wrong)
    const { name, level: its } = plan.get(id)!
    if (its !== level) return fail(problem('centres-donor-level', { name }))
  }

  const scopes = new Map<JurisdictionId | null, Map<JurisdictionId, Jurisdiction>>()
  const add = (record: Jurisdiction): void => {
    const scope = scopes.get(record.parent)
    if (scope === undefined) scopes.set(record.parent, new Map([[record.id, record]]))
    else scope.set(record.id, record)
  }
  for (const id of asked) {
    const record = plan.get(id)!
    add(record)
    if (donors !== null) continue
    for (const slot of metrics.regions(level).neighbours(plan.slotOf(id)).keys()) {
      const other = plan.at(slot)
      if (other?.parent === record.parent && targetProblem(plan, other.id) === null) add(other)
    }
  }
  const areas = [...scopes].map(([parent, members]): CentreArea => {
    const records = [...members.values()].toSorted(byCode)
    const scope = records.map(({ id }) => id)
    const above = records.filter(isAbove).map(({ id }) => [id])
    return { parent, scope, pools: above.length > 0 ? above : [scope] }
  })
  const first = ({ scope }: CentreArea): Jurisdiction => plan.get(scope[0]!)!
  return ok(areas.toSorted((a, b) => byCode(first(a), first(b))))
}
