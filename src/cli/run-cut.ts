import { proposeUnit } from '#core/plan/propose-unit.ts'
import { wrongUse, type Call, type CommandLine } from './command-line.ts'
import { editBorders } from './edit-borders.ts'
import { findTargets } from './find-targets.ts'
import { freeId } from './free-id.ts'
import { prepareEdit } from './prepare-edit.ts'
import { printable } from './printable.ts'

/**
 * `heyuan cut FILE… --line LINE --target CODE|NAME|ID -o OUT`: divides a jurisdiction along a line; the part with fewer
 * residents becomes a new one.
 */
export function runCut(call: Call, line: CommandLine): number {
  const { values, words } = call
  const { target: text } = values
  if (text === undefined) return wrongUse(call, line, `${words.missing} --target CODE|NAME|ID`)
  const edit = prepareEdit(call, line, 'line')
  if (typeof edit === 'number') return edit
  const { plan } = edit.opened.metrics
  const [target, ...others] = findTargets(plan, text)
  if (target === undefined) return wrongUse(call, line, `${words.unknownTarget}: ${printable(text)}`)
  if (others.length > 0) {
    const ids = [target, ...others].map(({ id }) => printable(id)).join(', ')
    return wrongUse(call, line, `${words.manyTargets} ${printable(text)}: ${ids}`)
  }
  const { id, level } = target
  const proposed = proposeUnit(plan, level, id)
  const created = {
    id: freeId(plan, level),
    name: values.name ?? proposed.name,
    code: values.code ?? proposed.code,
  }
  return editBorders(call, line, edit, { type: 'cut', target: id, line: edit.drawn, created }, level)
}
