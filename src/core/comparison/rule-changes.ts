import type { Metrics } from '#core/analysis/metrics.ts'
import type { RuleBound, RuleFailure } from '#core/analysis/rule-check.ts'
import { ruleReport } from '#core/analysis/rule-report.ts'
import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
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

interface Failures {
  readonly rule: RuleBound
  readonly failed: ReadonlyMap<JurisdictionId, RuleFailure>
}

/** By what tells rules apart: a level may have two of one name, residents and area. */
function failuresOf(metrics: Metrics): ReadonlyMap<string, Failures> {
  return new Map(
    ruleReport(metrics).flatMap(({ key, level, unit, min, max, service, isInformation, failed }) => {
      const rule = { key, level, unit, min, max, service }
      return isInformation
        ? []
        : [[`${key} ${unit}`, { rule, failed: new Map(failed.map((each) => [each.id, each])) }]]
    }),
  )
}

function onlyIn(one: ReadonlyMap<string, Failures>, other: ReadonlyMap<string, Failures>): RuleChange[] {
  const changes: RuleChange[] = []
  for (const [name, { rule, failed }] of one) {
    const known = other.get(name)?.failed
    for (const [id, failure] of failed) if (known?.has(id) !== true) changes.push({ rule, id, failure })
  }
  return changes
}
