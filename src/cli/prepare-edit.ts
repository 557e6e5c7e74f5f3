import { isLevel, type Level } from '#core/plan/level.ts'
import type { Plan } from '#core/plan/plan.ts'
import { PROBLEMS, wrongUse, type Call, type CommandLine } from './command-line.ts'
import { openPlan, type OpenedPlan } from './open-plan.ts'
import { parseKeepWhole } from './parse-keep-whole.ts'
import { readDrawnLine } from './read-drawn-line.ts'
import { sentenceOf } from './sentence-of.ts'
import { setRules } from './set-rules.ts'

/** What every edit of borders needs before it begins. */
export interface PreparedEdit {
  readonly opened: OpenedPlan
  /** The line or ring: interleaved grid positions. */
  readonly drawn: readonly number[]
  /** Levels to be written. */
  readonly levels: readonly Level[]
  readonly out: string
}

/**
 * Checks the options that all edits of borders share, opens the plan and reads the line of `option`; or the exit code
 * after saying why not.
 */
export function prepareEdit(call: Call, line: CommandLine, option: 'line' | 'ring'): PreparedEdit | number {
  const { values, words } = call
  const path = values[option]
  const { out } = values
  if (path === undefined) return wrongUse(call, line, `${words.missing} --${option} ${option.toUpperCase()}`)
  if (out === undefined) return wrongUse(call, line, `${words.missing} -o OUT`)
  const asked = values['keep-whole']
  const keepWhole = asked === undefined ? undefined : parseKeepWhole(asked)
  if (keepWhole === null) return wrongUse(call, line, `--keep-whole ${asked}`)
  const bytes = line.read(path)
  if (bytes === null) return wrongUse(call, line, `${words.cannotRead}: ${path}`)
  const drawn = readDrawnLine(bytes)
  if (!drawn.ok) {
    line.err(`${path}: ${sentenceOf(words, drawn.problem)}\n`)
    return PROBLEMS
  }
  const opened = openPlan(call, line)
  if (typeof opened === 'number') return opened
  const levels = levelsOf(opened.metrics.plan, values.levels ?? 'all')
  if (levels === null) return wrongUse(call, line, `${words.unknownLevel}: ${values.levels}`)
  if (keepWhole !== undefined) setRules(opened.metrics, { ...opened.metrics.plan.rules, keepWhole })
  return { opened, drawn: drawn.value, levels, out }
}

/** Levels of a comma list, or all; null when one of them is not there. */
function levelsOf({ base }: Plan, text: string): readonly Level[] | null {
  if (text === 'all') return base.levels
  const asked = text.split(',')
  return asked.every((level) => isLevel(level) && base.levels.includes(level)) ? (asked as Level[]) : null
}
