import { Metrics } from '#core/analysis/metrics.ts'
import { combineBranches } from '#core/combination/combine-branches.ts'
import type { Combination, ConflictChoice } from '#core/combination/combination.ts'
import { combinedDiff } from '#core/combination/combined-diff.ts'
import { planSlots } from '#core/combination/plan-slots.ts'
import { activeScenario, appendStep, type History } from '#core/plan/history.ts'
import { baseHash } from '#core/plan/base-hash.ts'
import { freeName } from '#core/plan/free-name.ts'
import { graftBranch } from '#core/plan/graft-branch.ts'
import { isEmptyDiff } from '#core/plan/plan-diff.ts'
import { planAtHead } from '#core/plan/plan-at-head.ts'
import type { StepId } from '#core/plan/step.ts'
import { isApplicable } from '#io/formats/is-applicable.ts'
import { readProject, type Project } from '#io/formats/read-project.ts'
import { writeProject } from '#io/formats/write-project.ts'
import { GOOD, PROBLEMS, wrongUse, writeOut, type Call, type CommandLine } from './command-line.ts'
import { printable } from './printable.ts'
import { sentenceOf } from './sentence-of.ts'

/**
 * `heyuan combine OURS.zip THEIRS.zip [--prefer ours|theirs] -o OUT.zip`, or `heyuan combine PROJECT.zip --with SCENARIO …`:
 * takes the work of another planner of the same city into the scenario that is worked on. 1 with the list of conflicts
 * when there are some and nobody is preferred; nothing is written then.
 */
export function runCombine(call: Call, line: CommandLine): number {
  const { files, values, words } = call
  const { prefer, out } = values
  if (prefer !== undefined && prefer !== 'ours' && prefer !== 'theirs')
    return wrongUse(call, line, `--prefer ${prefer}`)
  const opened = openBranches(call, line)
  if (typeof opened === 'number') return opened
  const { project, history, theirs } = opened
  const { base } = project
  const combination = combineBranches(history, base, activeScenario(history).head, theirs)
  const choices = combination.conflicts.map((): ConflictChoice | undefined => prefer)
  const report = reportOf(combination, history, base.jurisdictions, prefer ?? null)
  line.out(values.json === true ? `${JSON.stringify(report, null, 2)}\n` : textOf(report, call))
  const diff = combinedDiff(history, planSlots(base), combination, choices)
  const plan = planAtHead(base, history)
  if (!diff.ok || !isApplicable(plan, diff.value)) {
    line.err(`${diff.ok ? words.combine.unsound : sentenceOf(words, diff.problem)}\n`)
    return PROBLEMS
  }
  if (out === undefined) return GOOD
  const context = { date: line.now(), appVersion: line.version }
  if (isEmptyDiff(diff.value))
    return writeOut(call, line, out, writeProject(new Metrics(plan), history, context))
  plan.apply(diff.value)
  const command = { type: 'combine', scenario: files[1] ?? values.with ?? '', steps: report.takenIn } as const
  const step = { command, diff: diff.value, label: { key: 'combine', data: { ...command } }, at: line.now() }
  return writeOut(call, line, out, writeProject(new Metrics(plan), appendStep(history, step), context))
}

interface Branches {
  readonly project: Project
  readonly history: History
  readonly theirs: StepId
}

function openBranches(call: Call, line: CommandLine): Branches | number {
  const { files, values, words } = call
  const [first, second, more] = files
  if (first === undefined || more !== undefined || (second === undefined) === (values.with === undefined))
    return wrongUse(call, line, words.combine.both)
  const project = open(first, call, line)
  if (typeof project === 'number') return project
  const { history } = project
  if (second === undefined) {
    const other = history.scenarios.find(({ id, name }) => name === values.with || id === values.with)
    if (other === undefined) return wrongUse(call, line, `${words.compare.noScenario}: ${values.with}`)
    return { project, history, theirs: other.head }
  }
  const other = open(second, call, line)
  if (typeof other === 'number') return other
  if (baseHash(project.base) !== baseHash(other.base)) {
    line.err(`${words.combine.otherCity}\n`)
    return PROBLEMS
  }
  const scenario = {
    id: freeName('taken-in', new Set(history.scenarios.map(({ id }) => id))),
    name: freeName(activeScenario(other.history).name, new Set(history.scenarios.map(({ name }) => name))),
  }
  const joined = graftBranch(history, other.history, scenario)
  return { project, history: joined, theirs: joined.scenarios.at(-1)!.head }
}

function open(file: string, { words }: Call, line: CommandLine): Project | number {
  const bytes = line.read(file)
  if (bytes === null) {
    line.err(`${words.cannotRead}: ${file}\n`)
    return PROBLEMS
  }
  const project = readProject(bytes)
  if (project.ok) return project.value
  line.err(`${file}: ${sentenceOf(words, project.problem)}\n`)
  return PROBLEMS
}

function reportOf(
  { free, same, conflicts }: Combination,
  { steps }: History,
  jurisdictions: readonly { readonly id: string; readonly name: string }[],
  prefer: ConflictChoice | null,
) {
  const names = new Map(jurisdictions.map(({ id, name }) => [id, name]))
  const told = (ids: readonly StepId[]) => ids.map((id) => ({ step: id, ...steps[id - 1]!.label }))
  const taken = prefer === 'theirs' ? conflicts.flatMap(({ theirs }) => theirs).length : 0
  return {
    free: free.length,
    same: same.length,
    takenIn: free.length + taken,
    decided: prefer,
    conflicts: conflicts.map((conflict) => ({
      jurisdictions: conflict.jurisdictions.map((id) => names.get(id) ?? id),
      ours: told(conflict.ours),
      theirs: told(conflict.theirs),
    })),
  }
}

function textOf({ free, same, conflicts }: ReturnType<typeof reportOf>, { words }: Call): string {
  const told = conflicts.map(({ jurisdictions, ours, theirs }, at) =>
    words.combine.conflict(at + 1, jurisdictions.map(printable).join(', '), ours.length, theirs.length),
  )
  return `${[words.combine.sum(free, same, conflicts.length), ...told].join('\n')}\n`
}
