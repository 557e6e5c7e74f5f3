import { previewEdit } from '#core/analysis/preview-edit.ts'
import type { Metrics } from '#core/analysis/metrics.ts'
import type { Level } from '#core/plan/level.ts'
import type { NewUnit } from '#core/plan/new-unit.ts'
import { proposeUnit } from '#core/plan/propose-unit.ts'
import type { Call, CommandLine } from './command-line.ts'
import { editBorders } from './edit-borders.ts'
import { editLevel } from './edit-level.ts'
import { freeId } from './free-id.ts'
import { prepareEdit } from './prepare-edit.ts'

/**
 * `heyuan draw FILE… --ring RING --level LEVEL -o OUT`: a new jurisdiction of a level within a ring; donors keep the
 * rest.
 */
export function runDraw(call: Call, line: CommandLine): number {
  const { values } = call
  const edit = prepareEdit(call, line, 'ring')
  if (typeof edit === 'number') return edit
  const { metrics } = edit.opened
  const level = editLevel(call, line, metrics.plan)
  if (typeof level === 'number') return level
  const proposed = proposedUnit(metrics, level, edit.drawn)
  const created = {
    ...proposed,
    name: values.name ?? proposed.name,
    code: values.code ?? proposed.code,
  }
  return editBorders(call, line, edit, { type: 'draw', level, ring: edit.drawn, created }, level)
}

/** Name and code after the donor that gives most residents, or most ground where nobody lives. */
function proposedUnit(metrics: Metrics, level: Level, ring: readonly number[]): NewUnit {
  const { plan } = metrics
  const id = freeId(plan, level)
  const trial = { id, name: id, code: '' }
  const { sides } = previewEdit(metrics, { type: 'draw', level, ring, created: trial }, level)
  const [donor] = sides
    .filter(({ created }) => !created)
    .map((side) => ({
      id: side.id,
      residents: side.before.residents - side.after.residents,
      area: side.before.areaSquareMeters - side.after.areaSquareMeters,
    }))
    .toSorted((a, b) => b.residents - a.residents || b.area - a.area)
  return { ...trial, ...proposeUnit(plan, level, donor?.id ?? null) }
}
