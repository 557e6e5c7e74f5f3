import { isLevel, type Level } from '#core/plan/level.ts'
import type { Plan } from '#core/plan/plan.ts'
import { wrongUse, type Call, type CommandLine } from './command-line.ts'

/** The level of a call that the plan must have, or the exit code after saying what is wrong. */
export function editLevel(call: Call, line: CommandLine, { base }: Plan): Level | number {
  const { values, words } = call
  const { level } = values
  if (level === undefined) return wrongUse(call, line, `${words.missing} --level LEVEL`)
  if (isLevel(level) && base.levels.includes(level)) return level
  return wrongUse(call, line, `${words.unknownLevel}: ${level}`)
}
