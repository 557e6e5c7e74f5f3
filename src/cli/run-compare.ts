import type { Metrics } from '#core/analysis/metrics.ts'
import { comparePlans } from '#core/comparison/compare-plans.ts'
import { isLevel } from '#core/plan/level.ts'
import { writeComparison } from '#io/papers/write-comparison.ts'
import { GOOD, PROBLEMS, writeOut, wrongUse, type Call, type CommandLine } from './command-line.ts'
import { comparisonReport } from './comparison-report.ts'
import { comparisonText } from './comparison-text.ts'
import { openPlan } from './open-plan.ts'
import { openScenarios } from './open-scenarios.ts'

/**
 * `heyuan compare A B` or `heyuan compare PROJECT.zip [--from NAME] [--to NAME]`, each of A and B a project or a layer of all
 * levels, or `heyuan compare --from NAME --to NAME` of the bundled city: what changes hands between two plans of one city, as connected areas and as a table. `-o` writes the tables of
 * an approval (Excel, or the first of them as CSV). 1 when more rules are broken than kept anew.
 */
export async function runCompare(call: Call, line: CommandLine): Promise<number> {
  const { values, words } = call
  const { level = 'street' } = values
  const pair = openPair(call, line)
  if (typeof pair === 'number') return pair
  const [first, second] = pair
  const isPresent = [first, second].every(({ plan }) => isLevel(level) && plan.base.levels.includes(level))
  if (!isLevel(level) || !isPresent) return wrongUse(call, line, `${words.unknownLevel}: ${level}`)
  const { out } = values
  const format = out === undefined || out.endsWith('.xlsx') ? 'xlsx' : out.endsWith('.csv') ? 'csv' : null
  if (format === null) return wrongUse(call, line, `-o ${out}: .csv, .xlsx`)
  const comparison = comparePlans(first, second, level)
  const report = comparisonReport(first, second, comparison)
  line.out(values.json === true ? `${JSON.stringify(report, null, 2)}\n` : comparisonText(report, words))
  const judged = report.broken.length > report.fixed.length ? PROBLEMS : GOOD
  if (out === undefined) return judged
  const { language } = words.describe
  const context = { scenario: values.to ?? '', date: line.now(), appVersion: line.version, language }
  const written = await writeComparison(first, second, comparison, format, context)
  return Math.max(judged, writeOut(call, line, out, new Uint8Array(await written.arrayBuffer())))
}

function openPair(call: Call, line: CommandLine): readonly [Metrics, Metrics] | number {
  const { files, words } = call
  const [one, other, more] = files
  const isNamed = call.values.from !== undefined || call.values.to !== undefined
  if ((one === undefined && !isNamed) || more !== undefined) return wrongUse(call, line, words.compare.both)
  if (one === undefined || other === undefined) return openScenarios(call, line, one ?? null)
  const first = openPlan({ ...call, files: [one] }, line)
  if (typeof first === 'number') return first
  const second = openPlan({ ...call, files: [other] }, line)
  return typeof second === 'number' ? second : [first.metrics, second.metrics]
}
