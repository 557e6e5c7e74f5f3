import { caseOfPlan } from '#core/pairing/case-of-plan.ts'
import type { PairingCase } from '#core/pairing/pairing-case.ts'
import { solvePairing } from '#core/pairing/solve-pairing.ts'
import { HOHHOT_PROFILE } from '#core/plan/rule-profile.ts'
import { readRules } from '#io/formats/read-rules.ts'
import { writeCsv } from '#io/formats/write-table.ts'
import { caseOfTables, type NamedTable } from './case-of-tables.ts'
import { GOOD, PROBLEMS, wrongUse, writeOut, type Call, type CommandLine } from './command-line.ts'
import { openJudged } from './open-judged.ts'
import { pairingReport } from './pairing-report.ts'
import { pairingText } from './pairing-text.ts'
import { refuseRows } from './refuse-rows.ts'
import { sentenceOf } from './sentence-of.ts'

const REQUEST = { against: 'standing', rule: null } as const

/**
 * `heyuan pair COMMUNITIES DEPARTMENTS [--present PAIRS] [--rules FILE] [-o PAIRS.csv]`: exactly one department for every
 * community of two tables (CSV, Excel or JSON); `heyuan pair [PROJECT.zip]`: of a project, or of the bundled city. 1 when
 * there is no such pairing, or a table is refused, with all that is wrong by row.
 */
export async function runPair(call: Call, line: CommandLine): Promise<number> {
  const pairing = call.files.length >= 2 ? await fromTables(call, line) : fromPlan(call, line)
  if (typeof pairing === 'number') return pairing
  const run = solvePairing(pairing, REQUEST)
  let step = run.next()
  while (step.done !== true) step = run.next()
  if (!step.value.ok) {
    const { problem } = step.value
    if (call.values.json === true) line.out(`${JSON.stringify({ infeasible: problem }, null, 2)}\n`)
    line.err(`${sentenceOf(call.words, problem)}\n`)
    return PROBLEMS
  }
  const report = pairingReport(pairing, step.value.value)
  line.out(
    call.values.json === true ? `${JSON.stringify(report, null, 2)}\n` : pairingText(report, call.words.care),
  )
  const { out } = call.values
  if (out === undefined) return GOOD
  const rows = report.pairs.map(({ code, community, department, departmentName, before }) => [
    code,
    community,
    department,
    departmentName,
    before.join('、'),
  ])
  return writeOut(call, line, out, writeCsv([PAIR_COLUMNS, ...rows]))
}

const PAIR_COLUMNS = ['community', 'communityName', 'department', 'departmentName', 'before']

function fromPlan(call: Call, line: CommandLine): PairingCase | number {
  if (call.values.present !== undefined)
    return wrongUse(call, line, `--present: ${call.words.missing} DEPARTMENTS`)
  const judged = openJudged(call, line)
  return typeof judged === 'number' ? judged : caseOfPlan(judged.opened.metrics.plan, REQUEST)
}

async function fromTables(call: Call, line: CommandLine): Promise<PairingCase | number> {
  const { files, values, words } = call
  const [communities, departments, more] = files
  if (more !== undefined) return wrongUse(call, line, more)
  const tables: NamedTable[] = []
  for (const file of [
    communities!,
    departments!,
    ...(values.present === undefined ? [] : [values.present]),
  ]) {
    const bytes = line.read(file)
    if (bytes === null) return wrongUse(call, line, `${words.cannotRead}: ${file}`)
    tables.push({ file, bytes })
  }
  const profile = values.rules === undefined ? null : line.read(values.rules)
  if (values.rules !== undefined && profile === null) {
    return wrongUse(call, line, `${words.cannotRead}: ${values.rules}`)
  }
  const rules = profile === null ? null : readRules(profile)
  if (rules?.ok === false) return refuseRows(call, line, values.rules!, rules.problem)
  const [first, second, present = null] = tables
  const named = { communities: first!, departments: second!, present }
  const found = await caseOfTables(named, rules?.value ?? HOHHOT_PROFILE, line.now().slice(0, 10))
  return 'wrong' in found ? refuseRows(call, line, found.file, found.wrong) : found
}
