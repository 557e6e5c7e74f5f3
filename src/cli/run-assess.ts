import { assessDepartments } from '#core/pairing/assess-departments.ts'
import { caseOfPlan } from '#core/pairing/case-of-plan.ts'
import { serviceTotalsOf } from '#core/pairing/service-totals-of.ts'
import { solvePairing } from '#core/pairing/solve-pairing.ts'
import type { Command } from '#core/plan/command.ts'
import { execute } from '#core/plan/execute.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { Problem } from '#core/problem/problem.ts'
import { assessmentSheet } from '#io/formats/assessment-sheet.ts'
import { readCareFile } from '#io/formats/read-care-file.ts'
import { writeCsv } from '#io/formats/write-table.ts'
import { GOOD, PROBLEMS, wrongUse, writeOut, type Call, type CommandLine } from './command-line.ts'
import { numberOption } from './number-option.ts'
import { openJudged } from './open-judged.ts'
import { printable } from './printable.ts'
import { refuseRows } from './refuse-rows.ts'
import { sentenceOf } from './sentence-of.ts'

/** The table of services that comes with the bundled city. */
const BUNDLED_SERVICES = 'services.csv'

/** A year that nobody named: the last one with services. */
const LAST_YEAR = 0

/**
 * `heyuan assess [PROJECT.zip] [--services FILE] [--year Y] [-o OUT.csv]`: what departments did in a year and how it is
 * assessed by the form of the rules. Where communities do not have exactly one department each they are paired first; the
 * bundled city takes its own services where no file is given. The year is the last one with services unless said.
 */
export async function runAssess(call: Call, line: CommandLine): Promise<number> {
  const { values, words } = call
  const asked = numberOption(values.year, { fallback: LAST_YEAR, least: 1900, most: 2200, whole: true })
  if (asked === null) return wrongUse(call, line, `--year ${values.year}`)
  const judged = openJudged(call, line)
  if (typeof judged === 'number') return judged
  const { plan } = judged.opened.metrics
  const unpaired = pairAll(plan)
  if (unpaired !== null) {
    line.err(`${sentenceOf(words, unpaired)}\n`)
    return PROBLEMS
  }
  const file = values.services ?? (call.files.length === 0 ? BUNDLED_SERVICES : null)
  if (file !== null) {
    const bytes = values.services === undefined ? line.bundled(file) : line.read(file)
    if (bytes === null) return wrongUse(call, line, `${words.cannotRead}: ${file}`)
    const reading = await readCareFile(plan, 'services', { file, bytes, today: line.now().slice(0, 10) })
    if (!reading.ok) return refuseRows(call, line, file, reading.problem)
    if (reading.value.problems.length > 0) return refuseRows(call, line, file, reading.value.problems)
    const wrong = perform(plan, { type: 'put-care-records', records: reading.value.records })
    if (wrong !== null) return refuseRows(call, line, file, wrong)
  }
  const year = asked === LAST_YEAR ? lastYearOf(plan, line.now()) : asked
  const totals = serviceTotalsOf(plan, { year })
  const assessed = assessDepartments(plan, year)
    .map((one) => ({ name: plan.care.get('department', one.department)?.name ?? one.department, ...one }))
    .sort((a, b) => (a.level === b.level ? a.rank - b.rank : a.level < b.level ? -1 : 1))
  if (values.json === true) line.out(`${JSON.stringify({ year, totals, departments: assessed }, null, 2)}\n`)
  else line.out(textOf(year, totals, assessed, call))
  if (values.out === undefined) return GOOD
  const { keys, rows } = assessmentSheet(plan, year, (key) => key)
  return writeOut(call, line, values.out, writeCsv([keys, ...rows]))
}

/** The year of the last service; of today where there is none. */
function lastYearOf(plan: Plan, now: string): number {
  const dates = plan.care.all('service').map(({ date }) => date)
  return Number((dates.sort().at(-1) ?? now).slice(0, 4))
}

/** Gives every community its one department where that is not so yet; why it cannot be, or null. */
function pairAll(plan: Plan): Problem | null {
  const isPaired = plan
    .jurisdictions('community')
    .every(({ id }) => plan.care.pairOf(id)?.departments.length === 1)
  if (isPaired) return null
  const request = { against: 'standing', rule: null } as const
  const run = solvePairing(caseOfPlan(plan, request), request)
  let step = run.next()
  while (step.done !== true) step = run.next()
  if (!step.value.ok) return step.value.problem
  const pairs = step.value.value.pairs.map(({ community, department }) => ({
    community,
    departments: [department],
  }))
  return perform(plan, { type: 'pair', pairs, standing: true })
}

function perform(plan: Plan, command: Command): Problem | null {
  const done = execute(plan, command)
  if (!done.ok) return done.problem.code === 'nothing-changes' ? null : done.problem
  plan.apply(done.value)
  return null
}

function textOf(
  year: number,
  totals: ReturnType<typeof serviceTotalsOf>,
  assessed: readonly (ReturnType<typeof assessDepartments>[number] & { readonly name: string })[],
  { words: { care } }: Call,
): string {
  const lines = [
    `${care.year} ${year}`,
    `${care.services} ${totals.services}\t${care.volunteer} ${totals.volunteer}\t${care.people} ${totals.people}`,
    `${care.raised} ${totals.raised}\t${care.solved} ${totals.solved}\t${care.needsMet} ${totals.needsMet}/${totals.needs}`,
    '',
    care.assessment.join('\t'),
    ...assessed.map(({ level, rank, name, communities, points, most, grade }) =>
      [
        care.levels[level],
        rank,
        printable(name),
        communities,
        points.toFixed(1),
        most,
        care.grades[grade],
      ].join('\t'),
    ),
  ]
  return `${lines.join('\n')}\n`
}
