import { isLevel } from '#core/plan/level.ts'
import { REPORT_PARTS, type ReportPart } from '#io/papers/report.ts'
import { REPORT_FORMATS } from '#io/papers/report-format.ts'
import { writeReport } from '#io/papers/write-report.ts'
import { wrongUse, writeOut, type Call, type CommandLine } from './command-line.ts'
import { openScenarios } from './open-scenarios.ts'

/**
 * `heyuan report [PROJECT.zip] [--from NAME] [--to NAME] [--level street] [--parts summary,maps,…] [--review-number N] -o
 * OUT.html|docx|xlsx`: the papers of an approval between two states; without a project those of the bundled city.
 */
export async function runReport(call: Call, line: CommandLine): Promise<number> {
  const { files, values, words } = call
  const { level = 'street', out, parts: named } = values
  if (files.length > 1) return wrongUse(call, line, files[1]!)
  const format = REPORT_FORMATS.find((each) => out?.endsWith(`.${each}`) === true)
  if (out === undefined || format === undefined) return wrongUse(call, line, '-o OUT.html|docx|xlsx')
  const parts = named === undefined ? REPORT_PARTS : named.split(',')
  const unknown = parts.find((part) => !isPart(part))
  if (unknown !== undefined) return wrongUse(call, line, `--parts ${unknown}: ${REPORT_PARTS.join(',')}`)
  const opened = openScenarios(call, line, files[0] ?? null)
  if (typeof opened === 'number') return opened
  if (!isLevel(level) || !opened[0].plan.base.levels.includes(level))
    return wrongUse(call, line, `${words.unknownLevel}: ${level}`)
  const blob = await writeReport(
    opened[0],
    opened[1],
    {
      language: words.describe.language,
      level,
      parts: parts.filter(isPart),
      from: values.from ?? words.compare.from,
      to: values.to ?? words.compare.to,
      scenario: values.to ?? '',
      approvalNumber: values['review-number'] ?? '',
      date: line.now(),
      appVersion: line.version,
    },
    format,
  )
  return writeOut(call, line, out, new Uint8Array(await blob.arrayBuffer()))
}

function isPart(text: string): text is ReportPart {
  return (REPORT_PARTS as readonly string[]).includes(text)
}
