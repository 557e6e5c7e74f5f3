import type { JurisdictionId } from '#core/plan/jurisdiction.ts'
import { isLevel } from '#core/plan/level.ts'
import { PAPERS } from '#io/papers/paper-size.ts'
import { writeSheets } from '#io/papers/write-sheets.ts'
import { wrongUse, writeOut, type Call, type CommandLine } from './command-line.ts'
import { findTargets } from './find-targets.ts'
import { openScenarios } from './open-scenarios.ts'

/**
 * `heyuan sheet [PROJECT.zip] [--to NAME] [--from NAME] [--level street] [--unit NAME|CODE|all] [--size A3] [--landscape]
 * [--review-number N] -o OUT.html|svg`: map sheets to scale, of one jurisdiction, of all of a level, or (without `--unit`) of
 * the whole city; with `--from` the ground that changed since is hatched. SVG holds one sheet, HTML any number.
 */
export function runSheet(call: Call, line: CommandLine): number {
  const { files, values, words } = call
  const { level = 'street', size = 'A3', unit, out } = values
  if (files.length > 1) return wrongUse(call, line, files[1]!)
  const paper = PAPERS.find((each) => each === size.toUpperCase())
  if (paper === undefined) return wrongUse(call, line, `--size ${size}: ${PAPERS.join(', ')}`)
  const format = out?.endsWith('.svg') === true ? 'svg' : out?.endsWith('.html') === true ? 'html' : null
  if (out === undefined || format === null) return wrongUse(call, line, '-o OUT.html|svg')
  const opened = openScenarios(call, line, files[0] ?? null)
  if (typeof opened === 'number') return opened
  const [before, metrics] = opened
  const { plan } = metrics
  if (!isLevel(level) || !plan.base.levels.includes(level))
    return wrongUse(call, line, `${words.unknownLevel}: ${level}`)
  let units: readonly (JurisdictionId | null)[] = [null]
  if (unit === 'all') {
    units = plan
      .jurisdictions(level)
      .filter(({ id }) => !plan.ownsNothing(plan.slotOf(id)))
      .map(({ id }) => id)
  } else if (unit !== undefined) {
    const [found, ...others] = findTargets(plan, unit).filter((each) => each.level === level)
    if (found === undefined) return wrongUse(call, line, `${words.unknownTarget}: ${unit}`)
    if (others.length > 0) return wrongUse(call, line, `${words.manyTargets} ${unit}`)
    units = [found.id]
  }
  if (format === 'svg' && units.length > 1) return wrongUse(call, line, '-o OUT.html')
  const run = writeSheets(
    metrics,
    values.from === undefined ? null : before,
    units,
    {
      language: words.describe.language,
      level,
      paper,
      isLandscape: values.landscape === true,
      approvalNumber: values['review-number'] ?? '',
      scenario: values.to ?? '',
      date: line.now(),
      appVersion: line.version,
    },
    format,
  )
  let step = run.next()
  while (step.done !== true) step = run.next()
  return writeOut(call, line, out, new TextEncoder().encode(step.value))
}
