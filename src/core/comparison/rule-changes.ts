import type { Metrics } from '#core/analysis/metrics.ts'
import { ruleReport } from '#core/analysis/rule-report.ts'
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

function failuresOf(metrics: Metrics): ReadonlyMap<string, RuleChange> {
  const found = new Map<string, RuleChange>()
  for (const { key, isInformation, failed } of ruleReport(metrics)) {
    if (isInformation) continue
    for (const failure of failed) found.set(`${key} ${failure.id}`, { key, id: failure.id, failure })
  }
  return found
}

function onlyIn(one: ReadonlyMap<string, RuleChange>, other: ReadonlyMap<string, RuleChange>): RuleChange[] {
  return [...one].filter(([key]) => !other.has(key)).map(([, change]) => change)
}
