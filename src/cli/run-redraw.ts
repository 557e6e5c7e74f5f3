import type { Call, CommandLine } from './command-line.ts'
import { editBorders } from './edit-borders.ts'
import { editLevel } from './edit-level.ts'
import { prepareEdit } from './prepare-edit.ts'

/**
 * `heyuan redraw FILE… --line LINE --level LEVEL -o OUT`: a border of a level takes the course of a line that leaves it
 * and comes back to it.
 */
export function runRedraw(call: Call, line: CommandLine): number {
  const edit = prepareEdit(call, line, 'line')
  if (typeof edit === 'number') return edit
  const level = editLevel(call, line, edit.opened.metrics.plan)
  if (typeof level === 'number') return level
  return editBorders(call, line, edit, { type: 'redraw', level, line: edit.drawn }, level)
}
