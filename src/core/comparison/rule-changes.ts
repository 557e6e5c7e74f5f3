import type { Metrics } from '#core/analysis/metrics.ts'
import type { RuleFailure } from '#core/analysis/rule-check.ts'
import { ruleReport } from '#core/analysis/rule-report.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import type { RuleKey } from '#core/plan/rule-profile.ts'
import type { RuleChange } from './changed-area.ts'

/**
 * Rules that somebody keeps to in the second plan and not in the first, and the other way round. Information is left
 * out, and so is who has no ground any more: being gone is not keeping a rule.
 */
export function ruleChanges(
  first: Metrics,
  second: Metrics,
): { readonly fixed: readonly RuleChange[]; readonly broken: readonly RuleChange[] } {
  const [before, after] = [failuresOf(first), failuresOf(second)]
  const stands = ({ id }: RuleChange): boolean => second.figures(id).faces > 0
  return { fixed: onlyIn(before, after).filter(stands), broken: onlyIn(after, before) }
}

type Failures = ReadonlyMap<RuleKey, ReadonlyMap<JurisdictionId, RuleFailure>>

function failuresOf(metrics: Metrics): Failures {
  return new Map(
    ruleReport(metrics).flatMap(({ key, isInformation, failed }) =>
      isInformation ? [] : [[key, new Map(failed.map((failure) => [failure.id, failure]))] as const],
    ),
  )
}

function onlyIn(one: Failures, other: Failures): RuleChange[] {
  const changes: RuleChange[] = []
  for (const [key, failures] of one) {
    const known = other.get(key)
    for (const [id, failure] of failures) if (known?.has(id) !== true) changes.push({ key, id, failure })
  }
  return changes
}
