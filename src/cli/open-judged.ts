import { isLevel, type Level } from '#core/plan/level.ts'
import { readRules } from '#io/formats/read-rules.ts'
import { PROBLEMS, wrongUse, type Call, type CommandLine } from './command-line.ts'
import { openBundled } from './open-bundled.ts'
import { openPlan, type OpenedPlan } from './open-plan.ts'
import { sentenceOf } from './sentence-of.ts'
import { setRules } from './set-rules.ts'

/** A plan that is to be judged, at one level where one was asked for. */
export interface JudgedPlan {
  readonly opened: OpenedPlan
  readonly level: Level | null
}

/**
 * Opens the files of a call, or the bundled city where there are none, under the rules of `--rules FILE` where they are
 * given; or the exit code after saying why not.
 */
export function openJudged(call: Call, line: CommandLine): JudgedPlan | number {
  const { values, words, files } = call
  const { level = null, rules: path } = values
  if (level !== null && !isLevel(level)) return wrongUse(call, line, `${words.unknownLevel}: ${level}`)
  const bytes = path === undefined ? null : line.read(path)
  if (path !== undefined && bytes === null) return wrongUse(call, line, `${words.cannotRead}: ${path}`)
  const rules = bytes === null ? null : readRules(bytes)
  if (rules !== null && !rules.ok) {
    line.err(`${path}: ${sentenceOf(words, rules.problem)}\n`)
    return PROBLEMS
  }
  let opened: OpenedPlan | number
  if (files.length > 0) opened = openPlan(call, line)
  else {
    const bundled = openBundled(line)
    if (!bundled.ok) {
      line.err(`${sentenceOf(words, bundled.problem)}\n`)
      return PROBLEMS
    }
    opened = bundled.value
  }
  if (typeof opened === 'number') return opened
  if (level !== null && !opened.metrics.plan.base.levels.includes(level)) {
    return wrongUse(call, line, `${words.unknownLevel}: ${level}`)
  }
  if (rules !== null) setRules(opened.metrics, rules.value)
  return { opened, level }
}
