import { measureServiceReach } from '#core/analysis/measure-service-reach.ts'
import type { RuleCheck } from '#core/analysis/rule-check.ts'
import { ruleReport } from '#core/analysis/rule-report.ts'
import { ServiceCoverage } from '#core/analysis/service-coverage.ts'
import type { Plan } from '#core/plan/plan.ts'
import { GOOD, PROBLEMS, type Call, type CommandLine } from './command-line.ts'
import { openJudged } from './open-judged.ts'
import { exitCodeOfPlan } from './open-plan.ts'
import { printable } from './printable.ts'

/** Names that are listed of those who fail. */
const LISTED = 3

/**
 * `heyuan rules [FILE…] [--rules PROFILE.json]`: every rule of the profile, who keeps to it and who does not. 1 when
 * somebody does not keep to a rule that is more than information.
 */
export function runRules(call: Call, line: CommandLine): number {
  const judged = openJudged(call, line)
  if (typeof judged === 'number') return judged
  const { metrics } = judged.opened
  const { plan } = metrics
  const coverage = new ServiceCoverage(plan, measureServiceReach(plan.base, plan.rules))
  const report = ruleReport(metrics, coverage).filter(
    ({ level }) => judged.level === null || level === judged.level,
  )
  if (call.values.json === true) {
    const named = report.map((check) => ({
      ...check,
      failed: check.failed.map((one) => ({
        ...one,
        name: plan.get(one.id)!.name,
        code: plan.get(one.id)!.code,
      })),
      source: plan.rules.source[check.key] ?? null,
    }))
    line.out(`${JSON.stringify({ profile: plan.rules.name, rules: named }, null, 2)}\n`)
  } else {
    line.out(`${plan.rules.name}\n${report.map((check) => rowOf(check, plan, call)).join('\n')}\n`)
  }
  const isBroken = report.some(({ isInformation, failed }) => !isInformation && failed.length > 0)
  return Math.max(isBroken ? PROBLEMS : GOOD, exitCodeOfPlan(judged.opened))
}

function rowOf(
  { key, unit, min, max, passed, failed, unknown }: RuleCheck,
  plan: Plan,
  { words }: Call,
): string {
  const names = failed
    .slice(0, LISTED)
    .map(({ id, value }) => `${printable(plan.get(id)!.name)} ${figure(value)}`)
  const rest = failed.length > LISTED ? ` +${failed.length - LISTED}` : ''
  return [
    key,
    unit,
    `${min === null ? '' : figure(min)}–${max === null ? '' : figure(max)}`,
    `${words.passed} ${passed}`,
    `${words.failedRule} ${failed.length}`,
    `${words.unknownRule} ${unknown}`,
    names.join(', ') + rest,
  ].join('\t')
}

function figure(value: number): string {
  return String(Number(value.toFixed(Math.abs(value) < 10 ? 3 : 0)))
}
